namespace StaticBriefing.Pipelines.Comparing;

/// <summary>Where a project keeps the record of what was last published.</summary>
public static class PublishedRecord
{
    /// <summary>From the project's root; a file of the input like any other, since a build may know nothing else of the past.</summary>
    public const string Path = "input/published.ndjson";
}
