namespace StaticBriefing.Site.Links;

/// <summary>Where a relative address leads.</summary>
/// <param name="Path">From the site's root; null when it leaves the site.</param>
/// <param name="Fragment">Without '#'; empty for the page itself.</param>
internal readonly record struct LinkTarget(string? Path, string Fragment)
{
    private const string TextDirective = ":~:";

    public static LinkTarget Resolve(string page, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : FragmentOf(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        return new LinkTarget(path.Length == 0 ? page : Join(page, path), fragment);
    }

    // What follows ":~:" is for the browser's own search, not an id.
    private static string FragmentOf(string fragment)
    {
        var directive = fragment.IndexOf(TextDirective, StringComparison.Ordinal);
        return Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]);
    }

    private static string? Join(string page, string path)
    {
        var parts = page.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
