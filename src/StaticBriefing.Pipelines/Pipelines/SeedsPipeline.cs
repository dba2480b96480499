using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Brings each sidecar to its seed.</summary>
internal sealed class SeedsPipeline(BuildCache cache)
{
    private readonly StepTable<SidecarSeed> _sidecars = cache.Table<SidecarSeed>("Sidecars");

    /// <summary>In ordinal order of keys.</summary>
    public IReadOnlyList<ArticleFiles> Run(BuildRun run, IReadOnlyList<InputFile> sources)
    {
        var texts = sources.Where(InputFolders.IsArticle).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var sidecars = InputFolders.In(sources, InputFolders.Articles).Where(InputFolders.IsYaml).ToList();
        var seeds = run.Run(_sidecars, sidecars, file => file.Path, file => file.Digest, ReadSeed).Select(row => row.Value);
        return OrdinalOrder.Of(Pair(texts, sidecars.Zip(seeds), run.Diagnostics), article => article.Key);
    }

    private static SidecarSeed ReadSeed(InputFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(CacheContext.SourceOf(file), diagnostics) is not YamlMapping mapping)
            return new SidecarSeed(false, null);
        var seed = mapping.Entries.FirstOrDefault(entry => entry.Key.Value == "seed")?.Value;
        return new SidecarSeed(true, seed is YamlScalar { Value: { Length: > 0 } name } ? new Located<string>(name, seed.Location) : null);
    }

    private static List<ArticleFiles> Pair(Dictionary<string, InputFile> texts, IEnumerable<(InputFile File, SidecarSeed Seed)> sidecars, DiagnosticBag diagnostics)
    {
        var described = new Dictionary<string, string>(StringComparer.Ordinal);
        var articles = new List<ArticleFiles>();
        // A sidecar that cannot be read has been reported; its seed is shown as it is.
        foreach (var (file, sidecar) in sidecars.Where(pair => pair.Seed.IsReadable))
            articles.Add(new ArticleFiles(file.Path, sidecar.Seed is null ? null : FindSeed(sidecar.Seed, texts, described, file.Path, diagnostics), file));
        articles.AddRange(texts.Values.Where(text => !described.ContainsKey(text.Path)).Select(text => new ArticleFiles(text.Path, text, null)));
        return articles;
    }

    private static InputFile? FindSeed(
        Located<string> name, Dictionary<string, InputFile> texts, Dictionary<string, string> described, string sidecar, DiagnosticBag diagnostics)
    {
        var path = InputFolders.Seeds + name.Value.Replace('\\', '/').TrimStart('/');
        if (!texts.TryGetValue(path, out var seed))
        {
            var seeds = texts.Keys.Where(text => text.StartsWith(InputFolders.Seeds, StringComparison.Ordinal)).Select(text => text[InputFolders.Seeds.Length..]);
            diagnostics.ReportSeedMissing(name.Location, name.Value, NearestName.Find(name.Value, seeds));
            return null;
        }
        if (described.TryAdd(path, sidecar))
            return seed;
        diagnostics.ReportSeedClaimedTwice(name.Location, name.Value, described[path]);
        return null;
    }
}
