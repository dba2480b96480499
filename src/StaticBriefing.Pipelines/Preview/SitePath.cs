using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>Which paths a server hands out at all.</summary>
internal static class SitePath
{
    /// <summary>False for whatever leaves the site, begins with a dot in any part, or is a file that only hosts read.</summary>
    public static bool IsServable(string path) =>
        path[..Math.Min(path.Length, 1)] != "."
        && !path.Contains("/.", StringComparison.Ordinal)
        && path is not ("_headers" or "_redirects")
        && OutputPath.FaultOf(path) is null;
}
