namespace StaticBriefing.Pipelines.Output;

/// <summary>A site that has just taken the output's place.</summary>
/// <param name="Linked">The paths of files that were given a second name.</param>
/// <param name="Folders">Its folders, as they were seen last.</param>
internal sealed record PublishedSite(IReadOnlyList<string> Linked, IReadOnlyList<SeenFolder> Folders);
