using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Site.Rendering;

/// <summary>Turns links to kinds of pages that are not made into their words, whatever the theme, so that no link leads nowhere.</summary>
internal static class AbsentLinks
{
    private const string Anchor = "<a ";
    private const string AnchorEnd = "</a>";
    private const string Link = "<link ";
    private const string Href = " href=\"";
    private const int UsualPath = 256;

    /// <param name="page">Whose HTML it is: its links are relative to it.</param>
    /// <param name="siteUrl">Links of the page that a host shows at any address begin with its path.</param>
    public static string Unwrap(string html, Route page, string siteUrl, EquatableArray<string> without)
    {
        var root = siteUrl.Length == 0 ? "/" : new Uri(siteUrl).AbsolutePath;
        var kept = new StringBuilder(html.Length);
        var at = 0;
        for (var start = NextTag(html, 0); start >= 0; start = NextTag(html, start + 1))
        {
            var end = html.IndexOf('>', start) + 1;
            if (end <= 0 || !LeadsNowhere(html.AsSpan(start, end - start), page, root, without))
                continue;
            kept.Append(html, at, start - at);
            at = end;
            if (!html.AsSpan(start).StartsWith(Anchor, StringComparison.Ordinal) || html.IndexOf(AnchorEnd, end, StringComparison.Ordinal) is not (>= 0 and var close))
                continue;
            // Links hold no links, so the next end tag is this one's.
            kept.Append(html, end, close - end);
            at = close + AnchorEnd.Length;
        }
        return at == 0 ? html : kept.Append(html, at, html.Length - at).ToString();
    }

    private static int NextTag(string html, int from)
    {
        for (var start = html.IndexOf('<', from); start >= 0; start = html.IndexOf('<', start + 1))
        {
            var rest = html.AsSpan(start);
            if (rest.StartsWith(Anchor, StringComparison.Ordinal) || rest.StartsWith(Link, StringComparison.Ordinal))
                return start;
        }
        return -1;
    }

    private static bool LeadsNowhere(ReadOnlySpan<char> tag, Route page, string root, EquatableArray<string> without)
    {
        var start = tag.IndexOf(Href, StringComparison.Ordinal);
        if (start < 0)
            return false;
        var address = tag[(start + Href.Length)..];
        address = address[..Math.Max(0, address.IndexOf('"'))];
        if (address.StartsWith(root, StringComparison.Ordinal))
            return IsWithout(address[root.Length..], Routes.Home, without);
        return !address.IsEmpty && address[0] is not ('#' or '/') && address.IndexOf(':') < 0 && IsWithout(address, page, without);
    }

    private static bool IsWithout(ReadOnlySpan<char> address, Route page, EquatableArray<string> without)
    {
        var kind = KindOf(address, page.Path);
        foreach (var absent in without)
        {
            if (kind == absent)
                return true;
        }
        return false;
    }

    // "../../people/ada/index.html#quotes" on "articles/2025/a/index.html" is "people/ada/index.html".
    private static string KindOf(ReadOnlySpan<char> address, ReadOnlySpan<char> page)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        for (; address.StartsWith("../", StringComparison.Ordinal) && !folder.IsEmpty; address = address[3..])
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        var end = address.IndexOf('#');
        var target = end < 0 ? address : address[..end];
        if (folder.IsEmpty)
            return PageKinds.Of(target);
        var length = folder.Length + target.Length;
        Span<char> path = length <= UsualPath ? stackalloc char[length] : new char[length];
        folder.CopyTo(path);
        target.CopyTo(path[folder.Length..]);
        return PageKinds.Of(path);
    }
}
