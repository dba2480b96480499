using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Writes texts as YAML scalars on one line that every YAML reader, of version 1.1 or 1.2, gives back as the same text.</summary>
internal static class YamlQuoting
{
    // What some reader takes for null, a truth value or an instruction.
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<",
    };

    private static readonly SearchValues<char> s_flowMarks = SearchValues.Create(",[]{}:");

    /// <summary>A text: quoted unless it can be nothing else.</summary>
    public static string Text(string text, bool inFlow) =>
        IsPlainSafe(text, inFlow) && !s_words.Contains(text) && !LooksLikeNumber(text) ? text : Quote(text);

    /// <summary>A date, number or truth value: plain where that reads back.</summary>
    public static string Word(string word, bool inFlow)
    {
        var rest = word.StartsWith('-') && word.Length > 1 && char.IsAsciiDigit(word[1]) ? word[1..] : word;
        return IsPlainSafe(rest, inFlow) ? word : Quote(word);
    }

    private static bool IsPlainSafe(string text, bool inFlow)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Any(NeedsEscape))
            return false;
        if ("-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal))
            return false;
        if (text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        return !inFlow || !text.AsSpan().ContainsAny(s_flowMarks);
    }

    private static bool LooksLikeNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && text.All(character => char.IsAsciiHexDigit(character) || "xoXO_+-.,:/TZ infaINFA".Contains(character, StringComparison.Ordinal));

    private static string Quote(string text)
    {
        if (text.Any(NeedsEscape))
            return Escape(text);
        return text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    // Control characters, line ends, and marks that cannot be seen but change the order of what can (Unicode bidi controls).
    private static bool NeedsEscape(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or '\uFEFF'
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';

    private static string Escape(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            quoted.Append(EscapeOne(character));
        return quoted.Append('"').ToString();
    }

    private static string EscapeOne(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when NeedsEscape(character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
