using System.Text;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Text.Names;

/// <summary>Portable names for addresses: ASCII letters, digits and hyphens, at most 80 characters.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>
    /// Never empty, never a name that Windows reserves, and unchanged when made again. Letters that have no ASCII spelling here
    /// are stood for by a hash of the whole text, so that two names in such a script stay apart.
    /// </summary>
    public static string From(string text)
    {
        var (words, isWhole) = Fold(text);
        if (isWhole && words.Length > 0)
            return IsReserved(words) ? words + "-name" : Cut(words, MaxLength);
        var hash = ContentId.HashOf(CanonicalForm.Compose(text));
        return words.Length == 0 ? hash : $"{Cut(words, MaxLength - hash.Length - 1)}-{hash}";
    }

    /// <summary>Lower-case ASCII words with hyphens between them, and whether every letter found its spelling.</summary>
    private static (string Words, bool IsWhole) Fold(string text)
    {
        var (words, isWhole, gap) = (new StringBuilder(text.Length), true, false);
        foreach (var character in AccentFolding.Decompose(text))
        {
            if (AccentFolding.IsAccent(character) || character is '\'' or '’' or 'ʼ' or '\u00AD')
                continue;
            var ascii = ToAscii(character);
            isWhole &= ascii is not null || !IsLetter(character);
            gap = Append(words, ascii, gap);
        }
        return (words.ToString(), isWhole);
    }

    /// <summary>Adds a letter, with a hyphen before it when a gap precedes it; tells whether the gap is open now.</summary>
    private static bool Append(StringBuilder words, string? ascii, bool gap)
    {
        if (string.IsNullOrEmpty(ascii))
            return gap || ascii is null;
        if (gap && words.Length > 0)
            words.Append('-');
        words.Append(ascii);
        return false;
    }

    private static string? ToAscii(char lower) => char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower)
        ? lower.ToString()
        : AccentFolding.PlainLatin(lower) ?? Transliteration.ToAscii(lower);

    // A surrogate is half of a letter or a picture beyond U+FFFF: both tell names apart.
    private static bool IsLetter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character == '\uFFFD';

    private static string Cut(string words, int length)
    {
        if (words.Length <= length)
            return words;
        var end = words.LastIndexOf('-', length);
        return words[..(end > 0 ? end : length)];
    }

    private static bool IsReserved(string words) =>
        words is "con" or "prn" or "aux" or "nul"
        || (words.Length == 4 && char.IsAsciiDigit(words[3]) && words[..3] is "com" or "lpt");
}
