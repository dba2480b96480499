using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The files that can be written side by side on every disk. What cannot is reported and left out; the rest is still published.</summary>
internal static class AcceptedFiles
{
    /// <summary>In ordinal order of paths; of twins the first is kept.</summary>
    public static IReadOnlyList<SiteFile> Of(IEnumerable<SiteFile> files, DiagnosticBag diagnostics)
    {
        var names = new TwinNames();
        var accepted = new List<SiteFile>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (FaultOf(file.Path) is { } fault)
                diagnostics.ReportUnsafeOutputPath(file.Path, fault);
            else if (names.TryAdd(file.Path) is { } twin)
                diagnostics.ReportOutputTwins(file.Path, twin);
            else
                accepted.Add(file);
        }
        return accepted;
    }

    private static string? FaultOf(string path) =>
        string.Equals(path, OutputManifest.Path, StringComparison.OrdinalIgnoreCase)
            ? "is the name of the tool's own manifest"
            : OutputPath.FaultOf(path);
}
