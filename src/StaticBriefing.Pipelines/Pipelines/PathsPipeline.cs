using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Decides which of the site's paths can be written side by side. Nearly all builds have the paths of the one before.</summary>
internal sealed class PathsPipeline(BuildCache cache)
{
    private readonly StepTable<RefusedPaths> _paths = cache.Table<RefusedPaths>("Paths");

    /// <summary>Those that cannot.</summary>
    /// <param name="origins">Where an editor can change a path.</param>
    public IReadOnlySet<string> Run(BuildRun run, IReadOnlyList<string> paths, IReadOnlyDictionary<string, TextLocation> origins) =>
        run.RunOne(_paths, InputOf(paths, origins), diagnostics => RefusedPaths.Among(paths, origins, diagnostics)).Value.Paths.ToHashSet(StringComparer.Ordinal);

    private static Digest InputOf(IReadOnlyList<string> paths, IReadOnlyDictionary<string, TextLocation> origins) => PackWriter.DigestOf(writer =>
    {
        writer.WriteCount(paths.Count);
        foreach (var path in paths)
            writer.WriteString(path);
        foreach (var (path, location) in origins.OrderBy(origin => origin.Key, StringComparer.Ordinal))
        {
            writer.WriteString(path);
            location.Pack(writer);
        }
    });
}
