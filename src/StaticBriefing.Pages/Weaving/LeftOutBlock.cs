using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Finds blocks whose whole text is left out, so that no empty element stays behind.</summary>
internal static class LeftOutBlock
{
    // These hold no element of their own kind, so the next end tag is theirs.
    private static readonly string[] _names = ["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>The index of the block's end tag, when a block that begins at the index is left out.</summary>
    public static int? EndOf(EquatableArray<MarkupToken> markup, int index, LeftOutSpans leftOut)
    {
        if (markup[index].Html is not { } start || NameOf(start) is not { } name)
            return null;
        var (end, hasText) = ($"</{name}>", false);
        for (var i = index + 1; i < markup.Count; i++)
        {
            if (markup[i].Html is not { } html)
            {
                if (!leftOut.Contains(markup[i].Span))
                    return null;
                hasText = true;
            }
            else if (html == end)
            {
                return hasText ? i : null;
            }
            else if (IsBlock(html))
            {
                return null;
            }
        }
        return null;
    }

    private static string? NameOf(string html) => Array.Find(_names, name => IsStartOf(html, name));

    private static bool IsStartOf(string html, string name) =>
        html.Length > name.Length + 1
        && html[0] == '<'
        && html.AsSpan(1).StartsWith(name, StringComparison.Ordinal)
        && html[name.Length + 1] is '>' or ' ';

    // A list within an item, a table: what is left out is more than one line then.
    private static bool IsBlock(string html) =>
        NameOf(html) is not null || IsStartOf(html, "ul") || IsStartOf(html, "ol") || IsStartOf(html, "table") || IsStartOf(html, "blockquote") || IsStartOf(html, "pre");
}
