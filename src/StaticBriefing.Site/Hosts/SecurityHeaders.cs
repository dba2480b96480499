namespace StaticBriefing.Site.Hosts;

/// <summary>The headers that every page of a briefing is served with: by the hosts that read <c>_headers</c>, and by the tool's own server.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing may run, load or send that is not the site's own.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];
}
