using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>A file of the output as this tool left it: as long as its stamp holds, its bytes need not be read to know them.</summary>
/// <param name="SeenAt">In ticks of UTC, when the stamp was taken.</param>
[Packed]
internal sealed partial record SeenOutput(string Path, string Checksum, FileStamp Stamp, long SeenAt)
{
    public bool StillHolds(FileStamp stamp) => stamp == Stamp && !stamp.IsRacyWithin(SeenAt);
}
