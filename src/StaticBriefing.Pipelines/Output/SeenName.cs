using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>A name in a folder, and which entry of the disk it stands for.</summary>
[Packed]
internal readonly partial record struct SeenName(string Name, EntryKind Kind, long Inode);
