using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StaticBriefing.Pages.Routing;

/// <summary>Writes one route as seen from another, so that the site works wherever its folder is put.</summary>
public static class RelativeLink
{
    // Longer links than this are written too, with a buffer more.
    private const int UsualLength = 256;

    // What RFC 3986 calls unreserved, and the '/' between parts.
    private static readonly SearchValues<char> _plain = SearchValues.Create("/-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    /// <summary>"../../people/ada-example/index.html#quotes"; "#quotes" on the same page; empty for no route.</summary>
    public static string From(Route page, Route target)
    {
        if (target.Path.Length == 0)
            return "";
        var link = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        if (target.Path != page.Path || target.Anchor is null)
            AppendWay(ref link, page.Path, target.Path);
        AppendFragment(ref link, target);
        return link.ToStringAndClear();
    }

    /// <summary>The route from the root of a host: "/repo/people/ada-example/index.html".</summary>
    /// <param name="basePath">Where the site stands on its host, without the last '/': "" or "/repo".</param>
    public static string FromRoot(string basePath, Route target)
    {
        if (target.Path.Length == 0)
            return "";
        var link = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        link.AppendLiteral(basePath);
        link.AppendLiteral("/");
        AppendPath(ref link, target.Path);
        AppendFragment(ref link, target);
        return link.ToStringAndClear();
    }

    private static void AppendWay(ref DefaultInterpolatedStringHandler link, string page, string target)
    {
        var shared = SharedFolders(page, target);
        for (var i = shared; i < page.Length; i++)
        {
            if (page[i] == '/')
                link.AppendLiteral("../");
        }
        AppendPath(ref link, target.AsSpan(shared));
    }

    private static void AppendFragment(ref DefaultInterpolatedStringHandler link, Route target)
    {
        if (target.Anchor is null)
            return;
        link.AppendLiteral("#");
        link.AppendLiteral(Uri.EscapeDataString(target.Anchor));
    }

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

    private static void AppendPath(ref DefaultInterpolatedStringHandler link, ReadOnlySpan<char> path)
    {
        if (!path.ContainsAnyExcept(_plain))
        {
            link.AppendFormatted(path);
            return;
        }
        var first = true;
        foreach (var part in path.Split('/'))
        {
            link.AppendLiteral(first ? "" : "/");
            link.AppendLiteral(Uri.EscapeDataString(path[part]));
            first = false;
        }
    }
}
