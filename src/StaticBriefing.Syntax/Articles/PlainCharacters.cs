namespace StaticBriefing.Syntax.Articles;

/// <summary>Which characters an HTML page may hold (HTML Standard, 13.1.4): controls and noncharacters become U+FFFD, one for one.</summary>
internal static class PlainCharacters
{
    public static char Clean(char character) => IsForbidden(character) ? '\uFFFD' : character;

    private static bool IsForbidden(char character) => character switch
    {
        '\t' or '\n' => false,
        < ' ' => true,
        >= '\u007F' and <= '\u009F' => true,
        >= '\uFDD0' and <= '\uFDEF' => true,
        '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
