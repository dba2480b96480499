namespace StaticBriefing.Pipelines.Output;

/// <summary>Puts the files of a site into ordinal order of paths. Most builds make the paths of the one before, in the same places: their order is known.</summary>
internal sealed class FileOrder
{
    private string[] _paths = [];
    private int[] _order = [];

    /// <summary>The same files in order. No two have one path.</summary>
    public IReadOnlyList<SiteFile> Of(IReadOnlyList<SiteFile> files)
    {
        if (!IsKnownFor(files))
            Learn(files);
        return Array.ConvertAll(_order, place => files[place]);
    }

    private bool IsKnownFor(IReadOnlyList<SiteFile> files)
    {
        if (files.Count != _paths.Length)
            return false;
        for (var i = 0; i < _paths.Length; i++)
        {
            if (files[i].Path != _paths[i])
                return false;
        }
        return true;
    }

    private void Learn(IReadOnlyList<SiteFile> files)
    {
        _paths = [.. files.Select(file => file.Path)];
        _order = [.. Enumerable.Range(0, _paths.Length)];
        Array.Sort((string[])_paths.Clone(), _order, StringComparer.Ordinal);
    }
}
