using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Citing;

/// <summary>Links that open a page at given words: URL fragment text directives (WICG, scroll-to-text-fragment).</summary>
internal static class TextFragment
{
    private const int WholeUpTo = 80;
    private const int EdgeWords = 4;

    /// <summary>The address with a text directive for the words; empty when there is no address.</summary>
    public static string Link(string url, EquatableArray<string> pieces)
    {
        if (url.Length == 0 || pieces.IsEmpty)
            return url;
        var separator = url.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=";
        return url + separator + Directive(pieces[0].Trim());
    }

    private static string Directive(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= WholeUpTo || parts.Length <= 2 * EdgeWords)
            return Encode(words);
        return $"{Encode(string.Join(' ', parts[..EdgeWords]))},{Encode(string.Join(' ', parts[^EdgeWords..]))}";
    }

    // '-', ',' and '&' are the directive's own signs.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
