using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What lay in a folder of the inputs when it was last read: as long as its stamp holds, so do its names.</summary>
/// <param name="ReadAt">In ticks of UTC.</param>
/// <param name="Children">In ordinal order of names. Names that begin with a dot are left out.</param>
internal sealed record SeenListing(FileStamp Stamp, long ReadAt, IReadOnlyList<SeenChild> Children)
{
    /// <summary>The system's own time of a folder changes with each of its names; where it tells none, the folder is read again.</summary>
    public bool StillHolds(FileStamp stamp) => stamp == Stamp && stamp.Changed != 0 && !stamp.IsRacy(ReadAt);

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SeenListing Of(string path, string fullPath, FileStamp stamp)
    {
        var now = DateTime.UtcNow.Ticks;
        var entries = Directory.GetFileSystemEntries(fullPath);
        Array.Sort(entries, StringComparer.Ordinal);
        return new SeenListing(stamp, now, [.. entries.Select(entry => (Name: Path.GetFileName(entry), Entry: entry))
            .Where(child => !child.Name.StartsWith('.'))
            .Select(child => new SeenChild($"{path}/{child.Name}", child.Entry))]);
    }
}
