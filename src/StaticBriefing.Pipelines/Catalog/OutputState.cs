namespace StaticBriefing.Pipelines.Catalog;

/// <summary>How the output folder stands to the inputs.</summary>
public enum OutputState
{
    /// <summary>There is none, or it is empty.</summary>
    Missing,

    /// <summary>It holds files and no manifest of ours.</summary>
    Foreign,

    /// <summary>An input has changed since it was published.</summary>
    Stale,

    /// <summary>No input has changed since it was published.</summary>
    Current,
}
