using System.Text;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Where words begin and end.</summary>
internal static class WordBoundary
{
    /// <summary>False between two characters of one word.</summary>
    public static bool IsAt(string text, int index) =>
        index <= 0 || index >= text.Length || !IsInWord(text, index - 1) || !IsInWord(text, index) || StandsAlone(text[index - 1]) || StandsAlone(text[index]);

    /// <summary>True for letters, digits and their marks.</summary>
    public static bool IsInWord(string text, int index)
    {
        var start = char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index;
        return Rune.TryGetRuneAt(text, start, out var rune) && IsInWord(rune);
    }

    private static bool IsInWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Chinese, Japanese, Thai, Lao, Burmese and Khmer are written without spaces between words.
    private static bool StandsAlone(char character) => character
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
