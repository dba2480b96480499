namespace StaticBriefing.Pipelines.Output;

/// <summary>Where a site is published.</summary>
/// <param name="Folder">The output folder; its parent must be on the same disk, for the new site is built beside it.</param>
/// <param name="LockPath">A file, by custom in cache/, that a build holds while it publishes; it is created when missing and never removed.</param>
/// <param name="Force">Publish over a folder that this tool did not write, and drop what others put into the output.</param>
public sealed record OutputSettings(string Folder, string LockPath, bool Force = false)
{
    /// <summary>A folder on the same disk where the replaced site waits to become the next one, so that a small change costs what it touches; null to keep none.</summary>
    public string? Standby { get; init; }

    /// <summary>How long to wait for another build to finish publishing before giving up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}
