using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Something that stands in the output folder before publishing.</summary>
/// <param name="Path">From the output's root, with '/' between its parts.</param>
internal readonly record struct OutputEntry(string Path, FileStamp Stamp)
{
    public EntryKind Kind => Stamp.Kind;

    /// <summary>True when the entry, or a folder above it, has a name that begins with a dot.</summary>
    public bool IsDotted => Path[0] == '.' || Path.Contains("/.", StringComparison.Ordinal);
}
