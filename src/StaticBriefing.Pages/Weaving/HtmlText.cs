using System.Text;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes text into HTML.</summary>
public static class HtmlText
{
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }

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
