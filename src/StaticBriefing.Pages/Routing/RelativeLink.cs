namespace StaticBriefing.Pages.Routing;

/// <summary>Links from one page to another that work wherever the output folder stands.</summary>
public static class RelativeLink
{
    /// <summary>"../../people/ada/index.html#quotes" from a page two folders down; only "#quotes" on the page itself.</summary>
    public static string From(Route page, Route target)
    {
        var anchor = target.Anchor is null ? "" : $"#{Uri.EscapeDataString(target.Anchor)}";
        if (page.Path == target.Path && anchor.Length > 0)
            return anchor;
        var (from, to) = (page.Path.Split('/'), target.Path.Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        var up = Enumerable.Repeat("..", from.Length - 1 - shared);
        return string.Join('/', up.Concat(to[shared..].Select(Uri.EscapeDataString))) + anchor;
    }
}
