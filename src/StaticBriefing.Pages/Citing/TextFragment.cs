using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Citing;

/// <summary>Links that open a page at given words: URL fragment text directives (WICG, scroll-to-text-fragment).</summary>
internal static class TextFragment
{
    private const int WholeUpTo = 80;
    private const int EdgeWords = 4;

    // Browsers cut very long addresses; a directive that is cut leads nowhere.
    private const int Longest = 600;

    /// <summary>The address with a text directive for the words; empty when there is no address.</summary>
    public static string Link(string url, EquatableArray<string> pieces)
    {
        if (url.Length == 0 || pieces.IsEmpty)
            return url;
        var separator = url.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=";
        var directive = Directive(pieces[0]);
        return directive.Length is 0 or > Longest ? url : url + separator + directive;
    }

    private static string Directive(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= WholeUpTo || parts.Length <= 2 * EdgeWords)
            return Encode(string.Join(' ', parts));
        return $"{Encode(string.Join(' ', parts[..EdgeWords]))},{Encode(string.Join(' ', parts[^EdgeWords..]))}";
    }

    // '-', ',' and '&' are the directive's own signs.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
