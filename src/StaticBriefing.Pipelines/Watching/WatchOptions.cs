namespace StaticBriefing.Pipelines.Watching;

/// <summary>How a project is watched.</summary>
/// <param name="Poll">Use only the periodic scan, for disks that send no notices (network shares, some containers).</param>
public sealed record WatchOptions(bool Poll = false)
{
    /// <summary>Time between two looks when no notice comes.</summary>
    public TimeSpan ScanInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The pause in which the further notices of one write come.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromMilliseconds(2);

    /// <summary>How long it must be quiet, from the moment the folders are looked at, before what was seen there is said.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The longest that a stream of notices can put off a look.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMilliseconds(400);
}
