using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The paths that can be written side by side on every disk. What cannot is reported and left out; the rest is still published.</summary>
internal static class AcceptedPaths
{
    /// <summary>Of twins the first in ordinal order is kept.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        var names = new TwinNames();
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (FaultOf(path) is { } fault)
                diagnostics.ReportUnsafeOutputPath(path, fault);
            else if (names.TryAdd(path) is { } twin)
                diagnostics.ReportOutputTwins(path, twin);
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
