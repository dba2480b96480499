namespace StaticBriefing.Pipelines.Preview;

/// <summary>Who may ask: only this machine, under its own names, so that no page of another site can read a draft by DNS rebinding.</summary>
internal static class LocalHosts
{
    /// <summary>True when a Host header names this machine.</summary>
    public static bool IsLocalHost(string host) =>
        Uri.TryCreate("http://" + host, UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "" }
        && IsLocalName(uri.Host);

    /// <summary>True when there is no Origin header, or it names this server.</summary>
    public static bool IsOwnOrigin(string origin, string host) =>
        origin.Length == 0
        || (origin.StartsWith("http://", StringComparison.Ordinal)
            && string.Equals(origin["http://".Length..], host, StringComparison.OrdinalIgnoreCase));

    private static bool IsLocalName(string name) => name is "localhost" or "127.0.0.1" or "[::1]";
}
