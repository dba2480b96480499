using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>A file as it was when it was last read: as long as its stamp holds, it need not be opened to know its bytes.</summary>
/// <param name="ReadAt">In ticks of UTC.</param>
[Packed]
internal sealed partial record SeenFile(string Path, string Checksum, FileStamp Stamp, long ReadAt)
{
    public bool StillHolds(FileStamp stamp) => stamp == Stamp && !stamp.IsRacy(ReadAt);
}
