using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>What a disk says of an entry without opening it. Equal stamps mean "probably the same bytes", never more.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">In ticks of UTC, when the bytes were last written.</param>
/// <param name="Changed">In ticks of UTC, when the inode last changed, which no tool can set back; 0 where the system does not tell.</param>
/// <param name="Inode">0 where the system does not tell.</param>
[Packed]
internal readonly partial record struct FileStamp(EntryKind Kind, long Size, long Modified, long Changed, long Inode)
{
    private const long Tick = 20 * TimeSpan.TicksPerMillisecond;
    private const long Coarse = 2 * TimeSpan.TicksPerSecond;

    public static readonly FileStamp Missing = new(EntryKind.Missing, 0, 0, 0, 0);

    // Anyone can set the time of the bytes, to the future too; the inode's is the system's own.
    private long LastChange => Changed != 0 ? Changed : Modified;

    /// <summary>True when the entry may have changed after <paramref name="seen"/> (ticks of UTC) without its stamp showing it.</summary>
    public bool IsRacy(long seen) => LastChange >= seen - Coarse;

    /// <summary>The same question for a disk whose times are finer than a second, as far as this stamp lets one know; not for ever for times in the future.</summary>
    public bool IsRacyWithin(long seen)
    {
        var last = LastChange;
        return last >= seen - (last % TimeSpan.TicksPerSecond == 0 ? Coarse : Tick) && last <= seen + Coarse;
    }

    public static FileStamp Of(string path) => OperatingSystem.IsLinux() ? LinuxFiles.Stamp(path) : OfPortable(path);

    private static FileStamp OfPortable(string path)
    {
        var info = new FileInfo(path);
        if ((int)info.Attributes == -1)
            return Missing;
        if (info.LinkTarget is not null)
            return new FileStamp(EntryKind.Link, 0, info.LastWriteTimeUtc.Ticks, 0, 0);
        return info.Attributes.HasFlag(FileAttributes.Directory)
            ? new FileStamp(EntryKind.Folder, 0, info.LastWriteTimeUtc.Ticks, 0, 0)
            : new FileStamp(EntryKind.File, info.Length, info.LastWriteTimeUtc.Ticks, 0, 0);
    }
}
