using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>
/// Mends a quoted text whose next line is not indented. YAML 1.2 (section 7.3) wants an indent there; other readers do without, and one real
/// post in twenty relies on it.
/// </summary>
internal static class QuotedLines
{
    // Not a character in Unicode: it holds the place of line ends and the blanks around them, so that every offset stays what it was.
    private const char Mark = '\uFDD0';

    /// <summary>Joins the lines of the quoted text at the fault.</summary>
    public static bool TryFold(string text, YamlFault fault, out (string Text, TextSpan FirstUnindented) folded)
    {
        folded = default;
        var open = fault.Span.Start;
        if (open >= text.Length || text[open] != '"' || !fault.Says("wrong indentation"))
            return false;
        var close = QuotedScalar.FindClose(text, open);
        if (close < 0 || text.AsSpan(open, close - open).Contains(Mark) || HasBlankLine(text, open, close))
            return false;
        folded = (Join(text, open, close), LineAt(text, fault.Span.End));
        return true;
    }

    /// <summary>The value of a joined text: each marked place is one blank.</summary>
    public static string Unmark(string value)
    {
        var parts = value.Split(Mark, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts);
    }

    // "a\n\nb" keeps a line end, and "a\" at a line's end takes it away: neither is a blank, so those are left to their author.
    private static bool HasBlankLine(string text, int open, int close)
    {
        var inside = text.AsSpan(open, close - open).ToString().ReplaceLineEndings("\n").Split('\n');
        return inside.Any(string.IsNullOrWhiteSpace) || inside.Any(line => line.EndsWith('\\'));
    }

    private static string Join(string text, int open, int close)
    {
        var characters = text.ToCharArray();
        for (var i = open; i < close; i++)
        {
            if (text[i] is '\n' or '\r')
                MarkBreak(characters, i);
        }
        return new string(characters);
    }

    // YAML folds a line end together with the blanks around it into one blank.
    private static void MarkBreak(char[] characters, int at)
    {
        var first = at;
        while (characters[first - 1] is ' ' or '\t' or Mark)
            first--;
        var end = at + 1;
        while (characters[end] is ' ' or '\t' or '\r' or '\n')
            end++;
        characters.AsSpan(first, end - first).Fill(Mark);
    }

    private static TextSpan LineAt(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return TextSpan.FromBounds(offset, end < 0 ? text.Length : text[end - 1] == '\r' ? end - 1 : end);
    }
}
