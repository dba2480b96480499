using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tokens;

/// <summary>Tells where a hyphen only ties a name to something else: "Orvik-based", "anti-Orvik", "France-Norway"; "Vera-Lund" is one word.</summary>
internal static class HyphenedNames
{
    private const int ShortestParticiple = 5;

    /// <summary>The length of what stands before such a hyphen; 0 for one word.</summary>
    public static int Cut(ReadOnlySpan<char> word, LanguageWords words)
    {
        var first = word.IndexOfAny('-', '\u2011');
        if (first <= 0 || words.Places.Contains(word))
            return 0;
        var last = word.LastIndexOfAny('-', '\u2011');
        if (char.IsUpper(word[0]) && (words.HyphenTails.Contains(word[(last + 1)..]) || IsParticiple(word[(last + 1)..])))
            return last;
        return IsHead(word, first, words) || IsPair(word, first, words) || IsSeat(word, first, words) ? first : 0;
    }

    /// <summary>"Orvik-engineered", "Quill Prize-winning"</summary>
    private static bool IsParticiple(ReadOnlySpan<char> tail) =>
        tail.Length >= ShortestParticiple && char.IsLower(tail[0]) && (tail.EndsWith("ing", StringComparison.Ordinal) || tail.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsHead(ReadOnlySpan<char> word, int hyphen, LanguageWords words) =>
        char.IsLower(word[0]) && char.IsUpper(word[hyphen + 1]) && words.HyphenHeads.Contains(word[..hyphen]);

    // "Cuban-American" is what one person is.
    private static bool IsPair(ReadOnlySpan<char> word, int hyphen, LanguageWords words)
    {
        var second = word[(hyphen + 1)..];
        var next = second.IndexOfAny('-', '\u2011');
        return IsKnown(word[..hyphen], words) && IsKnown(next < 0 ? second : second[..next], words) && !second.StartsWith("American", StringComparison.Ordinal);
    }

    /// <summary>"R-Texas": a party and the place it sits for.</summary>
    private static bool IsSeat(ReadOnlySpan<char> word, int hyphen, LanguageWords words) =>
        hyphen == 1 && word[0] is 'D' or 'R' or 'I' && words.Places.Contains(word[2..]);

    private static bool IsKnown(ReadOnlySpan<char> word, LanguageWords words) =>
        char.IsUpper(word[0]) && (words.Places.Contains(word) || words.Nationalities.Contains(word) || words.Organisations.Contains(word) || words.OrganisationForms.Contains(word));
}
