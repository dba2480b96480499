using System.Buffers;
using System.Text;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes text into HTML.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> _special = CharacterSet.Of(IsSpecial);

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

    private static bool IsSpecial(char character) =>
        character is '&' or '<' or '>' or '"' or '\''
        || (char.IsControl(character) && character is not ('\t' or '\n' or '\f' or '\r'))
        || BidiControls.Reorders(character);

    // HTML has no way to write a control character, and one that turns writing around would turn the page around it too:
    // they become the replacement character, so that a reader sees that something stood there.
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
    public static Markup Marked(ContextRuns runs, string element)
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
