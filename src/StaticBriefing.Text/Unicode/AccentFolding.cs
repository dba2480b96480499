using System.Text;

namespace StaticBriefing.Text.Unicode;

/// <summary>Takes the accents off letters, and gives letters that do not decompose (ø, ß, æ) their usual plain spelling.</summary>
public static class AccentFolding
{
    /// <summary>Lower case, without accents, composed again so that scripts whose marks are letters keep them.</summary>
    public static string FoldCase(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        // Lowered after decomposing, so that İ becomes a plain i.
        var decomposed = Decompose(text);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var character in decomposed)
        {
            if (!IsAccent(character))
                Append(folded, character);
        }
        return CanonicalForm.Compose(folded.ToString());
    }

    /// <summary>Lower case, with letters apart from their accents, and the wide and joined forms of ASCII letters plain.</summary>
    internal static string Decompose(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var decomposed = new StringBuilder(text.Length);
        foreach (var character in CanonicalForm.Decompose(text))
            decomposed.Append(PlainForm(character));
        return CanonicalForm.Decompose(decomposed.ToString().ToLowerInvariant());
    }

    /// <summary>Combining marks that change a Latin, Greek or Cyrillic letter's look, not its identity.</summary>
    internal static bool IsAccent(char character) => character
        is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF')
        or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    /// <summary>The plain spelling of a lower-case Latin letter that does not decompose, or null.</summary>
    internal static string? PlainLatin(char lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' or 'ɖ' => "d",
        'ł' => "l",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "ng",
        'ŧ' => "t",
        'ĸ' => "k",
        'ƶ' => "z",
        'ə' => "a",
        'ƒ' => "f",
        'ɓ' => "b",
        'ɗ' => "d",
        'ƙ' => "k",
        'ƴ' => "y",
        'ɛ' => "e",
        'ɔ' => "o",
        _ => null,
    };

    private static string PlainForm(char character) => character switch
    {
        >= '！' and <= '～' => ((char)(character - '！' + '!')).ToString(),
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => character.ToString(),
    };

    private static void Append(StringBuilder folded, char lower)
    {
        if (PlainLatin(lower) is { } plain)
            folded.Append(plain);
        else
            folded.Append(lower == 'ς' ? 'σ' : lower);
    }
}
