using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>A regular file that a walk has met.</summary>
internal sealed record InputEntry(string Path, string FullPath, FileStamp Stamp);
