namespace StaticBriefing.Text.Verbatim;

/// <summary>The plain form of punctuation that printers vary.</summary>
internal static class MarkMap
{
    /// <summary>Stands for a character that is left out.</summary>
    public const char Nothing = '\0';

    public static char Plain(char character) => character switch
    {
        < '\u007F' and > ' ' and not '`' => character,
        _ when IsInvisible(character) => Nothing,
        _ when char.IsWhiteSpace(character) => ' ',
        _ when IsSingleQuote(character) => '\'',
        _ when IsDoubleQuote(character) => '"',
        _ when IsDash(character) => '-',
        _ => character,
    };

    public static bool IsVisible(char character) => !IsInvisible(character);

    private static bool IsInvisible(char character) => character
        is '\0' or '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    private static bool IsSingleQuote(char character) => character
        is '`' or '´' or 'ʹ' or 'ʻ' or 'ʼ' or '‹' or '›' or '′' or '‵' or '＇' or (>= '\u2018' and <= '\u201B');

    private static bool IsDoubleQuote(char character) => character
        is '«' or '»' or '″' or '‶' or '〝' or '〞' or '〟' or '＂' or 'ʺ' or (>= '\u201C' and <= '\u201F');

    private static bool IsDash(char character) => character
        is '−' or '⸺' or '⸻' or '﹘' or '﹣' or '－' or (>= '\u2010' and <= '\u2015');
}
