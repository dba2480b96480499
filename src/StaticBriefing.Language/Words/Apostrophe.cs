namespace StaticBriefing.Language.Words;

/// <summary>Texts write two apostrophes, the typewriter's (U+0027) and the printer's (U+2019): words are kept and looked up with the first.</summary>
internal static class Apostrophe
{
    private const char Typed = '\'';
    private const char Printed = '’';

    public static string Fold(string word) => word.Replace(Printed, Typed);

    /// <summary>Allocates only for the few words that have a printed one.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word) => word.Contains(Printed) ? Fold(word.ToString()) : word;

    public static void FoldInPlace(Span<char> word) => word.Replace(Printed, Typed);
}
