using System.Text;

namespace StaticBriefing.Pages.Routing;

/// <summary>Writes one route as seen from another, so that the site works wherever its folder is put.</summary>
public static class RelativeLink
{
    /// <summary>"../../people/ada-example/index.html#quotes"; "#quotes" on the same page; empty for no route.</summary>
    public static string From(Route page, Route target)
    {
        if (target.Path.Length == 0)
            return "";
        if (target.Path == page.Path && target.Anchor is not null)
            return Fragment(target);
        var shared = SharedFolders(page.Path, target.Path);
        var link = new StringBuilder();
        for (var i = shared; i < page.Path.Length; i++)
        {
            if (page.Path[i] == '/')
                link.Append("../");
        }
        AppendPath(link, target.Path.AsSpan(shared));
        return link.Append(Fragment(target)).ToString();
    }

    /// <summary>The route from the root of a host: "/repo/people/ada-example/index.html".</summary>
    /// <param name="basePath">Where the site stands on its host, without the last '/': "" or "/repo".</param>
    public static string FromRoot(string basePath, Route target)
    {
        if (target.Path.Length == 0)
            return "";
        var link = new StringBuilder(basePath).Append('/');
        AppendPath(link, target.Path);
        return link.Append(Fragment(target)).ToString();
    }

    private static string Fragment(Route target) => target.Anchor is null ? "" : $"#{Uri.EscapeDataString(target.Anchor)}";

    private static int SharedFolders(string page, string target)
    {
        var shared = 0;
        for (var i = 0; i < page.Length && i < target.Length && page[i] == target[i]; i++)
        {
            if (page[i] == '/')
                shared = i + 1;
        }
        return shared;
    }

    private static void AppendPath(StringBuilder link, ReadOnlySpan<char> path)
    {
        var first = true;
        foreach (var part in path.Split('/'))
        {
            var text = Uri.EscapeDataString(path[part]);
            link.Append(first ? "" : "/").Append(text);
            first = false;
        }
    }
}
