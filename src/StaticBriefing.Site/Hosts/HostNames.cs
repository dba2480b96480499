using System.Collections.Immutable;

namespace StaticBriefing.Site.Hosts;

/// <summary>Hosts as the settings name them.</summary>
public static class HostNames
{
    public static ImmutableArray<string> All { get; } = ["netlify", "cloudflare-pages", "github-pages"];

    /// <summary>False when no host has that name.</summary>
    public static bool TryParse(string name, out Host host)
    {
        var index = All.IndexOf(name, StringComparer.Ordinal);
        host = (Host)Math.Max(index, 0);
        return index >= 0;
    }

    internal static string NameOf(Host host) => All[(int)host];
}
