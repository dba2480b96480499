using System.Text;

namespace StaticBriefing.Site.Theming;

/// <summary>Fills the {0} and {day} of a string. A brace that opens no name is itself.</summary>
internal static class Placeholders
{
    public static string Fill(string text, Func<string, string?> valueOf)
    {
        if (!text.Contains('{'))
            return text;
        var filled = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var (name, start, end) in Find(text))
        {
            filled.Append(text, position, start - position).Append(valueOf(name) ?? text[start..end]);
            position = end;
        }
        return filled.Append(text, position, text.Length - position).ToString();
    }

    public static IEnumerable<(string Name, int Start, int End)> Find(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = open + 1;
            while (close < text.Length && (char.IsAsciiLetterLower(text[close]) || char.IsAsciiDigit(text[close]) || text[close] == '_'))
                close++;
            if (close > open + 1 && close < text.Length && text[close] == '}')
                yield return (text[(open + 1)..close], open, close + 1);
        }
    }
}
