using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// Where the site that was replaced last waits, in the cache folder, to become the next one. Nothing in it is trusted: a file counts only when it
/// is, under a second name, a file of the output. A disk on which files have one name only keeps none.
/// </summary>
/// <param name="folder">Null to keep none.</param>
internal sealed class StandbyFolder(string? folder)
{
    /// <summary>False once it is known that this disk cannot give a file two names.</summary>
    public bool IsOfUse { get; set; } = folder is not null && OperatingSystem.IsLinux();

    /// <summary>Moves the kept site away and says what is in it; null when there is none, or it cannot be had.</summary>
    /// <param name="look">What is in it, once it is there.</param>
    public OutputSurvey? TryMoveTo(string place, Func<string, OutputSurvey> look)
    {
        try
        {
            if (!IsOfUse || FileStamp.Of(folder!).Kind != EntryKind.Folder)
                return null;
            Directory.Move(folder!, place);
            return look(place);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(place);
            return null;
        }
    }

    /// <summary>
    /// Keeps a double of a first site, which replaces none: the first edit is then as quick as those that follow. It is made before the disk is synced.
    /// </summary>
    /// <returns>What its folders are like, which the first edit then need not read; none when there is no double.</returns>
    public IReadOnlyList<SeenFolder> Double(string site, IEnumerable<string> files)
    {
        if (!IsOfUse || FileStamp.Of(folder!).Kind != EntryKind.Missing)
            return [];
        if (SiteDouble.TryMake(files, site, folder!) is { } folders)
            return OutputSurvey.Look(folder!, [.. folders.Order(StringComparer.Ordinal)]);
        Remove(folder!);
        return [];
    }

    /// <summary>Keeps a site that nobody needs now, or removes it. What cannot go now is swept by the next build.</summary>
    public void Take(string site)
    {
        if (!TryKeep(site))
            Remove(site);
    }

    /// <summary>Removes a site that serves for nothing; what cannot go now is swept by the next build.</summary>
    public static void Remove(string site)
    {
        try
        {
            if (FileStamp.Of(site).Kind == EntryKind.Folder)
                Directory.Delete(site, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private bool TryKeep(string site)
    {
        try
        {
            if (!IsOfUse || FileStamp.Of(site).Kind != EntryKind.Folder || FileStamp.Of(folder!).Kind != EntryKind.Missing)
                return false;
            Directory.Move(site, folder!);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
