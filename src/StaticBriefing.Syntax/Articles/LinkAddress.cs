using System.Text;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Which addresses a page may link to: http, https, mailto, and relative ones.</summary>
internal static class LinkAddress
{
    private const string NeverInAddress = " \"<>\\^`{|}";

    /// <summary>The address as it may be published, or null. An address within the same page is null too: its anchors are not kept.</summary>
    public static string? Publishable(string address, bool allowsRelative)
    {
        var trimmed = WithoutBlanks(address);
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
            trimmed = "https:" + trimmed;
        return SchemeOf(trimmed) switch
        {
            "http" or "https" => IsWeb(trimmed) ? Encode(trimmed) : null,
            "mailto" => trimmed.Length > "mailto:".Length ? Encode(trimmed) : null,
            "" => allowsRelative && IsRelative(trimmed) ? Encode(trimmed) : null,
            _ => null,
        };
    }

    /// <summary>The same; an address that cannot be published is reported, but for those that would lead somewhere in the page it was saved from.</summary>
    public static string? Check(string address, bool allowsRelative, TextLocation location, DiagnosticBag diagnostics)
    {
        var publishable = Publishable(address, allowsRelative);
        if (publishable is null && !IsFragment(address) && (allowsRelative || SchemeOf(WithoutBlanks(address)).Length > 0))
            diagnostics.ReportLinkDropped(location, address);
        return publishable;
    }

    private static bool IsFragment(string address) => WithoutBlanks(address) is "" or ['#', ..];

    // Browsers strip blanks at both ends and drop tabs and line breaks anywhere: "java\tscript:" is a scheme.
    private static string WithoutBlanks(string address) =>
        string.Concat(address.Where(character => character >= ' ')).Trim(' ');

    private static string SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var other = address.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (other >= 0 && other < colon) ? "" : address[..colon].ToLowerInvariant();
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && !address.AsSpan().ContainsAny('\uFFFD', '\uFFFE');

    // Template marks are no path: the post was written for another site's engine.
    private static bool IsRelative(string address) =>
        address.Length > 0 && address[0] != '#' && !address.AsSpan().ContainsAny('{', '}', '\\');

    private static string Encode(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var character in address)
        {
            if (NeverInAddress.Contains(character, StringComparison.Ordinal) || character is >= '\u007F' and <= '\u009F')
                encoded.Append(Uri.HexEscape(character));
            else if (BidiControls.Reorders(character))
                encoded.Append(Uri.EscapeDataString(character.ToString()));
            else
                encoded.Append(character);
        }
        return encoded.ToString();
    }
}
