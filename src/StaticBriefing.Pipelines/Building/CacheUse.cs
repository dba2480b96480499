namespace StaticBriefing.Pipelines.Building;

/// <summary>What a build does with the cache folder.</summary>
public enum CacheUse
{
    /// <summary>Builds everything anew, and remembers nothing.</summary>
    None,

    /// <summary>Makes use of what is remembered, and writes nothing.</summary>
    Read,

    /// <summary>Remembers for the next time, too.</summary>
    ReadAndWrite,
}
