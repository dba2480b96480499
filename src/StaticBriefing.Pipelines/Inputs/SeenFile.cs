using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>A file and what the disk said of it just before it was read.</summary>
/// <param name="ReadAt">In ticks of UTC.</param>
internal sealed record SeenFile(InputFile File, FileStamp Stamp, long ReadAt)
{
    public bool StillHolds(FileStamp stamp) => stamp == Stamp && !stamp.IsRacy(ReadAt);
}
