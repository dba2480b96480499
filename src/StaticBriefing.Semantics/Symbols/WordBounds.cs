namespace StaticBriefing.Semantics.Symbols;

/// <summary>Where words begin and end, and when two spellings are one.</summary>
internal static class WordBounds
{
    public static bool StartsAt(string text, int index) => index == 0 || !char.IsLetterOrDigit(text[index - 1]);

    public static bool EndsAt(string text, int index) => index >= text.Length || !char.IsLetterOrDigit(text[index]);

    /// <summary>Case, apostrophes, dashes and spaces folded, one character for one.</summary>
    public static char Fold(char c) => c switch
    {
        '’' or '‘' => '\'',
        '–' or '—' or '‑' => '-',
        '\u00A0' or '\n' or '\t' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The same but for apostrophes, dashes and spaces: a name is not found in words of another case ("us", "US").</summary>
    public static bool SameWriting(ReadOnlySpan<char> name, ReadOnlySpan<char> written)
    {
        if (name.Length != written.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            var isSame = name[i] == written[i] || (Fold(name[i]) == Fold(written[i]) && !char.IsLetter(name[i]));
            if (!isSame)
                return false;
        }
        return true;
    }
}
