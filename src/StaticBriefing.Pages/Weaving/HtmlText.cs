using System.Buffers;
using System.Text;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes text into HTML.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> _special = SearchValues.Create(
        [.. "&<>\"'\u007F", .. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\f\r"), .. Enumerable.Range(0x80, 32).Select(code => (char)code)]);

    /// <summary>Escapes text for HTML: between tags and inside quoted attributes alike.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(_special) < 0)
            return text;
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(_special); next >= 0; next = text.IndexOfAny(_special))
        {
            html.Append(text[..next]).Append(Entity(text[next]));
            text = text[(next + 1)..];
        }
        html.Append(text);
    }

    // HTML has no way to write a control character: it becomes the replacement character.
    private static string Entity(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };

    /// <summary>A sentence with its marked runs in an element: "mark" for quoted words, "b" for a name.</summary>
    public static Markup Marked(EquatableArray<ContextRun> runs, string element)
    {
        var html = new StringBuilder();
        foreach (var run in runs)
        {
            if (run.IsQuoted)
                html.Append('<').Append(element).Append('>');
            Append(html, run.Text);
            if (run.IsQuoted)
                html.Append("</").Append(element).Append('>');
        }
        return new Markup(html.ToString().Trim());
    }
}
