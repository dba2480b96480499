using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Gives the files of a site second names in another folder, where the next site begins as this one.</summary>
internal static class SiteDouble
{
    /// <summary>
    /// The folders that were made, each before what is in it. Null, with a part of them made, where the disk does not give a file two names or a
    /// file is not there any more.
    /// </summary>
    /// <param name="files">From the site's root.</param>
    public static IReadOnlyCollection<string>? TryMake(IEnumerable<string> files, string site, string place)
    {
        var made = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        try
        {
            foreach (var file in files)
            {
                MakeFolder(place, Path.GetDirectoryName(file)!, made);
                if (OperatingSystem.IsWindows() || !UnixFiles.TryLink(Path.Combine(site, file), Path.Combine(place, file)))
                    return null;
            }
            return made.Keys;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void MakeFolder(string place, string path, OrderedDictionary<string, bool> made)
    {
        if (made.ContainsKey(path))
            return;
        if (path.Length > 0)
            MakeFolder(place, Path.GetDirectoryName(path)!, made);
        Directory.CreateDirectory(Path.Combine(place, path));
        made.Add(path, true);
    }
}
