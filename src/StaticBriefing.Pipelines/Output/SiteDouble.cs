using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Gives the files of a site second names in another folder, where the next site begins as this one.</summary>
internal static class SiteDouble
{
    /// <summary>
    /// The folders that were made. Null, with a part of them made, where the disk does not give a file two names or a file is not there any more.
    /// </summary>
    /// <param name="files">From the site's root.</param>
    public static IReadOnlySet<string>? TryMake(IEnumerable<string> files, string site, string place)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var file in files)
            {
                MakeFolder(place, Path.GetDirectoryName(file)!, made);
                if (OperatingSystem.IsWindows() || !UnixFiles.TryLink(Path.Combine(site, file), Path.Combine(place, file)))
                    return null;
            }
            return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void MakeFolder(string place, string path, HashSet<string> made)
    {
        if (!made.Add(path))
            return;
        if (path.Length > 0)
            MakeFolder(place, Path.GetDirectoryName(path)!, made);
        Directory.CreateDirectory(Path.Combine(place, path));
    }
}
