using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Feeds;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Building;

/// <summary>
/// Builds a briefing in memory: sources in; files and findings out. It touches no disk, clock or network. It remembers what it did, so a
/// second build does only what the changes call for; a new builder builds everything, on the same path.
/// </summary>
public sealed class BriefingBuilder
{
    private readonly SourcePipeline _sources = new();
    private readonly SettingsPipeline _settings = new();
    private readonly SeedsPipeline _seeds = new();
    private readonly ArticlesPipeline _articles = new();
    private readonly NotesPipeline _notes = new();
    private readonly StepTable<SymbolsInput, SymbolTable> _symbols = new("Symbols");
    private readonly ThemePipeline _theme = new();
    private readonly PagesPipeline _pages = new();

    private sealed record SymbolsInput(EquatableArray<NoteDeclaration> Notes, EquatableArray<ArticleDeclarations> Articles);

    /// <summary>A compiled briefing and the articles that it was compiled from.</summary>
    private sealed record Compiled(BriefingCompilation Briefing, IReadOnlyList<ReadArticle> Read, IReadOnlyList<BoundArticle> Bound);

    public BuildResult Build(InputScan inputs, BuildOptions options, CancellationToken cancellation = default)
    {
        var run = new BuildRun(options, cancellation);
        run.Diagnostics.AddRange(inputs.Diagnostics);
        var sources = _sources.Run(run, [.. inputs.Files]);
        var settled = _settings.Run(run, sources);
        var compiled = Compile(run, sources, settled.Settings);
        var files = Publish(run, inputs, compiled, options.ToolVersion);
        return new BuildResult(
            files,
            run.Diagnostics.ToEquatableArray(),
            Summarise(compiled.Briefing, files),
            settled.Values,
            run.Log,
            sources)
        {
            Articles = Verify(compiled),
        };
    }

    private Compiled Compile(BuildRun run, IReadOnlyDictionary<string, SourceText> sources, SiteSettings settings)
    {
        var written = _notes.Read(run, sources);
        // A draft is nowhere: not its text, not the names in it.
        var articles = _articles.Read(run, _seeds.Run(run, sources))
            .Where(article => run.Options.Preview || article.Source.FrontMatter.Visibility?.Value != Visibility.Draft)
            .ToList();
        var identities = ArticleNaming.Assign(articles.Select(article => ArticleNaming.WishOf(article.Source, ArticleTitle.Of(article.Source, article.Reading))), run.Diagnostics);
        Check(run, written, articles, identities);
        var declared = _articles.Declare(run, articles, settings.Auto).Concat(NotesPipeline.DeclareEvents(written)).ToEquatableArray();
        var input = new SymbolsInput(NotesPipeline.DeclareNotes(written), declared);
        var symbols = run.Run(_symbols, [KeyValuePair.Create("symbols", input)], names => SymbolTableBuilder.Build(names.Notes, names.Articles))[0];
        var table = new ArticleTable(articles.Select(article => Refer(run, article, identities, settings)).ToEquatableArray());
        var bound = _articles.Bind(run, articles, table, symbols, settings);
        var notes = _notes.Bind(run, written, symbols, table);
        var briefing = BriefingCompilation.Create(settings, symbols, notes.Notes, bound.Select(article => article.Facts).ToEquatableArray(), notes.Events, notes.Pages);
        return new Compiled(briefing, articles, bound);
    }

    private static ArticleRef Refer(BuildRun run, ReadArticle article, IReadOnlyDictionary<string, ArticleIdentity> identities, SiteSettings settings) =>
        ArticleRef.Of(article.Source, article.Reading, identities[article.Source.Key], settings.Lang, run.Diagnostics);

    private static void Check(BuildRun run, NotesPipeline.Written written, IReadOnlyList<ReadArticle> articles, IReadOnlyDictionary<string, ArticleIdentity> identities)
    {
        var sources = articles.Select(article => article.Source).ToList();
        var events = sources.SelectMany(source => source.FrontMatter.Events).Concat(written.Events.SelectMany(file => file.Value.Events));
        ArticleChecks.Check(sources, [.. identities.Values.Select(identity => identity.Id)], events, run.Diagnostics);
    }

    private List<SiteFile> Publish(BuildRun run, InputScan inputs, Compiled compiled, string version)
    {
        var briefing = compiled.Briefing;
        var theme = _theme.Run(run, [.. inputs.Files], briefing.Settings.Lang);
        var bound = compiled.Bound.ToDictionary(article => article.Facts.Article.Id, StringComparer.Ordinal);
        var pages = _pages.Emit(run, [.. SiteEmitter.Plan(briefing, bound, version)]);
        var sitemap = SitemapEmitter.Emit(briefing.Settings.Url, pages).Select(OutputFile.From);
        List<OutputFile> files = [.. _pages.Render(run, pages, theme, SiteEmitter.ViewOf(briefing)), .. sitemap, .. theme.Assets];
        var articles = compiled.Read.Zip(compiled.Bound, (read, article) => (read.Source, article.Facts.Article));
        var hosts = HostsPipeline.Run(run, briefing.Settings, articles, files, theme.Assets);
        return [.. files.Concat(hosts)
            .Select(file => new SiteFile(file.Path, file.Content.Bytes))
            .Concat(OwnAssets(inputs))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static EquatableArray<ArticleVerification> Verify(Compiled compiled) =>
        compiled.Read.Zip(compiled.Bound, (read, bound) => ArticleVerification.Of(read.Source, bound.Facts))
            .OrderBy(article => article.Article, StringComparer.Ordinal)
            .ToEquatableArray();

    private static IEnumerable<SiteFile> OwnAssets(InputScan inputs) =>
        inputs.Files
            .Where(file => file.Path.StartsWith("input/assets/", StringComparison.Ordinal))
            .Select(file => new SiteFile(file.Path["input/".Length..], file.Bytes));

    private static BriefingSummary Summarise(BriefingCompilation briefing, List<SiteFile> files)
    {
        var counts = SiteEmitter.CountOf(briefing);
        return new BriefingSummary(
            briefing.Articles.Count(article => article.Seed.Length > 0),
            counts.Articles,
            counts.Quotes,
            counts.AutoQuotes,
            briefing.Quotes.Count(quote => quote is { IsVerbatim: true, Status: not ReviewStatus.Auto }),
            counts.Events,
            counts.Undated,
            counts.Conflicts,
            files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)));
    }
}
