using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Gives the files of a site second names in another folder: the next site begins as this one where no earlier one waits.</summary>
internal static class SiteDouble
{
    /// <summary>False, with a part of it in its place, where the disk does not give a file two names or the site is not there any more.</summary>
    /// <param name="site">What is in <paramref name="folder"/>; symbolic links and whatever is neither file nor folder are left out.</param>
    public static bool TryMake(OutputSurvey site, string folder, string place)
    {
        try
        {
            Directory.CreateDirectory(place);
            return site.Entries.All(entry => TryMake(entry, folder, place));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool TryMake(OutputEntry entry, string folder, string place)
    {
        var target = Path.Combine(place, entry.Path);
        if (entry.Kind == EntryKind.Folder)
            Directory.CreateDirectory(target);
        return entry.Kind != EntryKind.File || (!OperatingSystem.IsWindows() && UnixFiles.TryLink(Path.Combine(folder, entry.Path), target));
    }
}
