using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Reads articles and sidecars as they are written, and brings each sidecar to its seed.</summary>
internal sealed class SeedsPipeline
{
    private readonly StepTable<SourceText, Outcome<ArticleSyntax>> _texts = new("Seeds");
    private readonly StepTable<SourceText, Outcome<YamlMapping?>> _sidecars = new("Sidecars");

    /// <summary>In ordinal order of keys.</summary>
    public IReadOnlyList<ArticleFiles> Run(BuildRun run, IReadOnlyDictionary<string, SourceText> sources)
    {
        var texts = Run(run, _texts, sources.Values.Where(InputFolders.IsArticle), ReadText);
        var sidecars = Run(run, _sidecars, InputFolders.In(sources, InputFolders.Articles).Where(InputFolders.IsYaml), ReadSidecar);
        return [.. Pair(texts, sidecars, run.Diagnostics).OrderBy(article => article.Key, StringComparer.Ordinal)];
    }

    private static Dictionary<string, T> Run<T>(
        BuildRun run, StepTable<SourceText, Outcome<T>> table, IEnumerable<SourceText> sources, Func<SourceText, DiagnosticBag, T> read)
    {
        var items = sources.OrderBy(source => source.Path, StringComparer.Ordinal).Select(source => KeyValuePair.Create(source.Path, source)).ToList();
        var results = run.Run(table, items, read);
        return items.Zip(results).ToDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);
    }

    private static ArticleSyntax ReadText(SourceText source, DiagnosticBag diagnostics) =>
        InputFolders.IsSeed(source) ? ArticleSyntaxReader.Read(source, diagnostics) : ArticleSyntaxReader.ReadOwn(source, diagnostics);

    private static YamlMapping? ReadSidecar(SourceText source, DiagnosticBag diagnostics) => YamlReader.Read(source, diagnostics) as YamlMapping;

    private static List<ArticleFiles> Pair(Dictionary<string, ArticleSyntax> texts, Dictionary<string, YamlMapping?> sidecars, DiagnosticBag diagnostics)
    {
        var described = new Dictionary<string, string>(StringComparer.Ordinal);
        var articles = new List<ArticleFiles>();
        // A sidecar that cannot be read has been reported; its seed is shown as it is.
        foreach (var (path, mapping) in sidecars.Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            articles.Add(new ArticleFiles(path, FindSeed(mapping!, texts, described, path, diagnostics), mapping));
        articles.AddRange(texts.Where(text => !described.ContainsKey(text.Key)).Select(text => new ArticleFiles(text.Key, text.Value, null)));
        return articles;
    }

    private static ArticleSyntax? FindSeed(
        YamlMapping mapping, Dictionary<string, ArticleSyntax> texts, Dictionary<string, string> described, string sidecar, DiagnosticBag diagnostics)
    {
        if (mapping.Entries.FirstOrDefault(entry => entry.Key.Value == "seed")?.Value is not YamlScalar { Value: { Length: > 0 } name } scalar)
            return null;
        var path = InputFolders.Seeds + name.Replace('\\', '/').TrimStart('/');
        if (!texts.TryGetValue(path, out var seed))
        {
            var seeds = texts.Keys.Where(text => text.StartsWith(InputFolders.Seeds, StringComparison.Ordinal)).Select(text => text[InputFolders.Seeds.Length..]);
            diagnostics.ReportSeedMissing(scalar.Location, name, NearestName.Find(name, seeds));
            return null;
        }
        if (described.TryAdd(path, sidecar))
            return seed;
        diagnostics.ReportSeedClaimedTwice(scalar.Location, name, described[path]);
        return null;
    }
}
