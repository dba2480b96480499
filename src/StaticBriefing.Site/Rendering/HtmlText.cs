using System.Buffers;
using System.Text;

namespace StaticBriefing.Site.Rendering;

/// <summary>Escapes text for HTML: between tags and inside quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0");

    public static string Escape(string text)
    {
        var next = text.AsSpan().IndexOfAny(Special);
        return next < 0 ? text : EscapeFrom(text, next);
    }

    private static string EscapeFrom(string text, int next)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var position = 0;
        while (next >= 0)
        {
            escaped.Append(text, position, next).Append(Escape(text[position + next]));
            position += next + 1;
            next = text.AsSpan(position).IndexOfAny(Special);
        }
        return escaped.Append(text, position, text.Length - position).ToString();
    }

    // HTML has no way to write a zero character: it becomes the replacement character.
    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };
}
