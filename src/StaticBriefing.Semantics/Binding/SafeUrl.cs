using System.Buffers;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Lets http and https addresses through, and reports others.</summary>
internal static class SafeUrl
{
    private static readonly SearchValues<char> _never = SearchValues.Create(" \t\r\n\"<>");

    public static string Of(Located<string>? url, DiagnosticBag diagnostics)
    {
        if (url is null || url.Value.Length == 0)
            return "";
        if (IsWebAddress(url.Value))
            return url.Value.Trim();
        diagnostics.ReportUnsafeUrl(url.Location, url.Value);
        return "";
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.Host.Length > 0
        && !text.AsSpan().Trim().ContainsAny(_never);
}
