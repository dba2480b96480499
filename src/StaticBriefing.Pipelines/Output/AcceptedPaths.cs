using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The paths that can be written side by side on every disk. What cannot is reported and left out; the rest is still published.</summary>
internal static class AcceptedPaths
{
    /// <summary>Of twins one of the tool's own is kept, and of those the first in ordinal order.</summary>
    /// <param name="origins">Where an editor can change a path, for those that come from a name or an address of the editors' own.</param>
    public static IReadOnlySet<string> Of(IEnumerable<string> paths, IReadOnlyDictionary<string, TextLocation> origins, DiagnosticBag diagnostics)
    {
        var names = new TwinNames();
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.OrderBy(origins.ContainsKey).ThenBy(path => path, StringComparer.Ordinal))
        {
            if (FaultOf(path) is { } fault)
                diagnostics.ReportUnsafeOutputPath(origins.GetValueOrDefault(path), path, fault);
            else if (names.TryAdd(path) is { } twin)
                diagnostics.ReportOutputTwins(origins.GetValueOrDefault(path), path, twin);
            else
                accepted.Add(path);
        }
        return accepted;
    }

    private static string? FaultOf(string path) =>
        string.Equals(path, OutputManifest.Path, StringComparison.OrdinalIgnoreCase)
            ? "is the name of the tool's own manifest"
            : OutputPath.FaultOf(path);
}
