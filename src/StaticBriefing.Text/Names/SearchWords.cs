using System.Globalization;
using System.Text;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Text.Names;

/// <summary>
/// Cuts text into the words that are searched for and compared: letters, digits and marks, case and accents folded, a possessive 's dropped. Chinese and
/// Japanese, which leave no gaps between words, give every two neighbouring characters, and the last of a run alone, so that one character
/// finds whatever it begins. <c>theme/assets/words.js</c> does the same to what a reader types.
/// </summary>
public static class SearchWords
{
    // No word is as long; a line of noise may be.
    private const int Longest = 64;

    public static IEnumerable<string> Of(string text)
    {
        for (var (start, end) = (0, 0); (start = NextWord(text, end)) < text.Length;)
        {
            end = EndOfWord(text, start);
            foreach (var word in Cut(Fold(text.AsSpan(start, end - start))))
                yield return word;
        }
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && !IsOfWord(text, at, out _))
            at++;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            if (IsOfWord(text, at, out var length))
                at += length;
            else if (IsApostrophe(text[at]) && at + 1 < text.Length && IsOfWord(text, at + 1, out _))
                at++;
            else
                break;
        }
        return at;
    }

    private static bool IsOfWord(string text, int at, out int length)
    {
        length = 1;
        if (char.IsAscii(text[at]))
            return char.IsAsciiLetterOrDigit(text[at]);
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return false;
        length = rune.Utf16SequenceLength;
        return Rune.GetUnicodeCategory(rune) <= UnicodeCategory.OtherNumber;
    }

    private static string Fold(ReadOnlySpan<char> written)
    {
        if (written.Length > 2 && IsApostrophe(written[^2]) && written[^1] is 's' or 'S')
            written = written[..^2];
        var word = written.ContainsAny('\'', '’', 'ʼ') ? string.Concat(written.ToArray().Where(character => !IsApostrophe(character))) : written.ToString();
        return Ascii.IsValid(word) ? word.ToLowerInvariant() : AccentFolding.FoldCase(word);
    }

    private static IEnumerable<string> Cut(string word)
    {
        if (word.AsSpan().IndexOfAnyInRange('\u3005', '\uFF9F') < 0 && !word.AsSpan().ContainsAnyInRange('\uD840', '\uD8BF'))
            return word.Length is 0 or > Longest ? [] : [word];
        return CutRuns([.. word.EnumerateRunes()]).Where(part => part.Length <= Longest);
    }

    private static IEnumerable<string> CutRuns(Rune[] runes)
    {
        for (var (start, end) = (0, 0); start < runes.Length; start = end)
        {
            var isGapless = IsGapless(runes[start].Value);
            for (end = start; end < runes.Length && IsGapless(runes[end].Value) == isGapless;)
                end++;
            if (!isGapless)
                yield return string.Concat(runes[start..end]);
            for (var i = start; isGapless && i < end; i++)
                yield return string.Concat(runes[i..Math.Min(i + 2, end)]);
        }
    }

    // Kana, ideographs and their wide relatives; Korean has gaps between words.
    private static bool IsGapless(int character) => character
        is 0x3005 or 0x3007 or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';
}
