using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// A folder as it was when its names were last read: as long as its stamp holds, no name has come, gone, or been given to another entry. What
/// the files themselves hold is not in a folder's stamp.
/// </summary>
/// <param name="Path">From the root, empty for the root itself.</param>
/// <param name="SeenAt">In ticks of UTC, before the names were read.</param>
/// <param name="Names">In ordinal order.</param>
[Packed]
internal sealed partial record SeenFolder(string Path, FileStamp Stamp, long SeenAt, EquatableArray<SeenName> Names)
{
    // Only a system that tells when an inode changed can be believed: the other times can be set back.
    public bool StillHolds(FileStamp stamp) => stamp.Changed != 0 && stamp == Stamp && !stamp.IsRacyWithin(SeenAt);
}
