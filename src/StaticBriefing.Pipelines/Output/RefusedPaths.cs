using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The paths that cannot be written beside the others on every disk: they are reported and left out; the rest is still published.</summary>
[Packed]
internal sealed partial record RefusedPaths(EquatableArray<string> Paths)
{
    /// <summary>Of twins one of the tool's own is kept, and of those the first in ordinal order.</summary>
    /// <param name="origins">Where an editor can change a path, for those that come from a name or an address of the editors' own.</param>
    public static RefusedPaths Among(IEnumerable<string> paths, IReadOnlyDictionary<string, TextLocation> origins, DiagnosticBag diagnostics)
    {
        var names = new TwinNames();
        var refused = new List<string>();
        foreach (var path in paths.OrderBy(origins.ContainsKey).ThenBy(path => path, StringComparer.Ordinal))
        {
            var fault = FaultOf(path);
            var twin = fault is null ? names.TryAdd(path) : null;
            if (fault is not null)
                diagnostics.ReportUnsafeOutputPath(origins.GetValueOrDefault(path), path, fault);
            else if (twin is not null)
                diagnostics.ReportOutputTwins(origins.GetValueOrDefault(path), path, twin);
            // Where one path is wanted twice, one of the two has it.
            if ((fault ?? twin) is { } reason && reason != path)
                refused.Add(path);
        }
        return new RefusedPaths(refused.ToEquatableArray());
    }

    private static string? FaultOf(string path) =>
        string.Equals(path, OutputManifest.Path, StringComparison.OrdinalIgnoreCase)
            ? "is the name of the tool's own manifest"
            : OutputPath.FaultOf(path);
}
