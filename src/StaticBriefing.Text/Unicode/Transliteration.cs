namespace StaticBriefing.Text.Unicode;

/// <summary>Simple ASCII spellings of Cyrillic and Greek letters, for addresses only.</summary>
internal static class Transliteration
{
    private const string CyrillicLetters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private const string GreekLetters = "αβγδεζηθικλμνξοπρςστυφχψω";

    private static readonly string[] s_cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
        "", "y", "", "e", "yu", "ya",
    ];

    private static readonly string[] s_greek =
    [
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o",
    ];

    /// <summary>The ASCII spelling of a lower-case letter without its accents (empty for a mute sign), or null when there is none here.</summary>
    public static string? ToAscii(char lower)
    {
        var cyrillic = CyrillicLetters.IndexOf(lower, StringComparison.Ordinal);
        if (cyrillic >= 0)
            return s_cyrillic[cyrillic];
        var greek = GreekLetters.IndexOf(lower, StringComparison.Ordinal);
        return greek >= 0 ? s_greek[greek] : OtherCyrillic(lower);
    }

    // Letters of Ukrainian, Belarusian, Serbian and Macedonian that Russian lacks.
    private static string? OtherCyrillic(char lower) => lower switch
    {
        'і' => "i",
        'є' => "ye",
        'ґ' => "g",
        'ў' => "u",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ђ' => "dj",
        'ћ' => "c",
        'џ' => "dz",
        'ѕ' => "dz",
        _ => null,
    };
}
