using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Exporting;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Building;

/// <summary>
/// Builds a briefing: sources in; files and findings out. By itself it touches no clock, no network, and of the
/// disk only what SQLite needs to make its file. It remembers what it did, so a second build does only what the changes call for; a new builder
/// builds everything, on the same path.
/// </summary>
public sealed class BriefingBuilder
{
    private readonly BuildCache _cache;
    private readonly LastOutput<FinishedBuild> _whole;
    private readonly SourcePipeline _sources;
    private readonly SettingsPipeline _settings;
    private readonly SeedsPipeline _seeds;
    private readonly ArticlesPipeline _articles;
    private readonly NotesPipeline _notes;
    private readonly NamesPipeline _names;
    private readonly StepTable<SymbolTable> _symbols;
    private readonly StepTable<VariantTable> _variants;
    private readonly PublishedPipeline _published;
    private readonly PlanPipeline _plan;
    private readonly ThemePipeline _theme;
    private readonly ExportsPipeline _exports;
    private readonly PagesPipeline _pages;
    private readonly SearchPipeline _search;
    private readonly SitemapPipeline _sitemap;
    private readonly PathsPipeline _paths;
    private readonly FileOrder _order = new();

    /// <summary>A builder that remembers in memory, as long as it lives.</summary>
    public BriefingBuilder()
        : this(new BuildCache(new MemoryBlobs()))
    {
    }

    internal BriefingBuilder(BuildCache cache)
    {
        _cache = cache;
        _whole = cache.Last<FinishedBuild>("Build");
        _sources = new SourcePipeline(cache);
        _settings = new SettingsPipeline(cache);
        _seeds = new SeedsPipeline(cache);
        _articles = new ArticlesPipeline(cache);
        _notes = new NotesPipeline(cache);
        _names = new NamesPipeline(cache);
        _symbols = cache.Table<SymbolTable>("Symbols");
        _variants = cache.Table<VariantTable>("Variants");
        _published = new PublishedPipeline(cache);
        _plan = new PlanPipeline(cache);
        _theme = new ThemePipeline(cache);
        _exports = new ExportsPipeline(cache);
        _pages = new PagesPipeline(cache);
        _search = new SearchPipeline(cache);
        _sitemap = new SitemapPipeline(cache);
        _paths = new PathsPipeline(cache);
    }

    /// <summary>Puts the site's files where <paramref name="store"/> says, and tells what the site is made of.</summary>
    public BuildResult Build(InputScan inputs, BuildOptions options, ISiteStore store, CancellationToken cancellation = default)
    {
        var run = new BuildRun(options, cancellation);
        _cache.Context.Use(inputs);
        var input = InputOf(inputs, options);
        // Who may have older data is content with the present ones.
        var wanted = options.DataMayLag ? Digests.Of(input) : input;
        if ((_whole.For(wanted) ?? _whole.For(input)) is { } same && !options.Explain && same.Files.All(store.Holds))
            return Tell(same, inputs, run);
        store.Prepare();
        var finished = Build(run, inputs, store);
        _whole.Set(wanted, finished);
        _cache.Trim();
        return Tell(finished, inputs, run) with { IsNew = true };
    }

    /// <summary>One file of data, which no disk sees. Null when there is no such kind, or not in that format.</summary>
    internal ExportedFile? Export(InputScan inputs, BuildOptions options, ExportRequest request, CancellationToken cancellation = default)
    {
        var run = new BuildRun(options, cancellation);
        _cache.Context.Use(inputs);
        var sources = _sources.Run(run, inputs.Files);
        var compiled = Compile(run, inputs, sources, _settings.Run(run, sources).Settings, isSite: false);
        // Few files say dates.
        var theme = new Lazy<LoadedTheme>(() => _theme.Run(run, inputs.Files, compiled.Settings.Lang));
        var briefing = compiled.Jobs.Briefing;
        if (request.In(briefing) is not { } job)
            return null;
        using var file = new MemoryStream();
        job.Write(new ExportContext(TextsOf(run, compiled), compiled.ChecksumOf, date => theme.Value.Say(date)), file);
        return new ExportedFile(file.ToArray(), request.HintsFor(briefing));
    }

    /// <summary>What the site says, as the record of it that a later build compares with. Where nothing has changed, the day stays.</summary>
    internal ReadOnlyMemory<byte> Record(InputScan inputs, BuildOptions options, CancellationToken cancellation = default)
    {
        var run = new BuildRun(options, cancellation);
        _cache.Context.Use(inputs);
        var sources = _sources.Run(run, inputs.Files);
        var compiled = Compile(run, inputs, sources, _settings.Run(run, sources).Settings, isSite: false);
        var record = BriefingRecord.Of(compiled.Jobs.Briefing);
        var isSame = compiled.Published?.Facts == record.Facts;
        return (record with { Day = isSame ? compiled.Published!.Day ?? options.Now : options.Now }).Write();
    }

    private static BuildResult Tell(FinishedBuild finished, InputScan inputs, BuildRun run) => new(
        finished.Files,
        finished.Diagnostics,
        finished.Summary,
        finished.Settings,
        run.Log,
        path => inputs.Find(path) is { } file && InputFolders.IsText(file) ? CacheContext.SourceOf(file) : null)
    {
        Articles = finished.Articles,
    };

    private static Digest InputOf(InputScan inputs, BuildOptions options) => PackWriter.DigestOf(writer =>
    {
        foreach (var file in inputs.Files)
            file.Digest.Pack(writer);
        writer.WriteArray(inputs.Diagnostics, static (inner, finding) => finding.Pack(inner));
        writer.WriteString(options.ToolVersion);
        writer.WriteOptional(options.Now, static (inner, now) => now.Pack(inner));
        writer.WriteBool(options.Preview);
        writer.WriteArray(options.Overrides, static (inner, setting) => setting.Pack(inner));
    });

    private FinishedBuild Build(BuildRun run, InputScan inputs, ISiteStore store)
    {
        run.Diagnostics.AddRange(inputs.Diagnostics);
        var sources = _sources.Run(run, inputs.Files);
        var settled = _settings.Run(run, sources);
        ThemePipeline.CheckLanguage(settled.Values.First(value => value.Key == SettingsPipeline.Lang), inputs.Files, run.Diagnostics);
        var compiled = Compile(run, inputs, sources, settled.Settings, isSite: true);
        var plan = _plan.Run(run, compiled.Facts, compiled.Jobs);
        var files = Publish(run, inputs, compiled, plan, store);
        return new FinishedBuild(
            files.ToEquatableArray(),
            run.Diagnostics.ToEquatableArray(),
            plan.Value.Summary with { Pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)) },
            settled.Values,
            OrdinalOrder.Of([.. compiled.Bound.Select(row => row.Value.Verification)], article => article.Article).ToEquatableArray());
    }

    /// <param name="isSite">Only what the site's pages and files tell is sought.</param>
    private CompiledBriefing Compile(BuildRun run, InputScan inputs, IReadOnlyList<InputFile> sources, SiteSettings settings, bool isSite)
    {
        var written = _notes.Read(run, sources);
        // A draft is nowhere: not its text, not the names in it.
        var articles = _articles.Read(run, _seeds.Run(run, sources), settings.Auto)
            .Where(article => run.Options.Preview || !article.Read.Value.IsDraft)
            .ToList();
        var names = _names.Run(run, written, articles, settings.Lang);
        var symbols = Symbols(run, written, articles);
        var bound = _articles.Bind(run, articles, names.Value, symbols, settings);
        var notes = _notes.Bind(run, written, symbols, names.Value);
        _names.ReportUnnoted(run, bound, notes);
        var shown = new Lazy<EquatableArray<ArticleFacts>>(() => run.ForEach("Plan", bound, row => row.Value.Facts.Value).ToEquatableArray());
        var variants = isSite && !TellsVariants(settings) ? null : Variants(run, bound, shown);
        var published = _published.Run(run, inputs.Files);
        var facts = FactsOf(run, settings, symbols, notes, bound, published);
        var jobs = new BriefingJobs(() => Compile(settings, symbols.Value, notes, shown.Value, variants?.Value ?? VariantTable.Empty), run.Options.ToolVersion, () => published?.Value);
        return new CompiledBriefing(settings, articles, bound, facts, published?.Value, jobs);
    }

    private StepRow<SymbolTable> Symbols(BuildRun run, NotesPipeline.Written written, IReadOnlyList<Article> articles)
    {
        var (notes, events) = (NotesPipeline.DeclareNotes(written), NotesPipeline.DeclareEvents(written).ToEquatableArray());
        var input = PackWriter.DigestOf(writer =>
        {
            writer.WriteArray(notes, static (inner, note) => note.Pack(inner));
            writer.WriteArray(events, static (inner, names) => names.Pack(inner));
            foreach (var article in articles)
                article.Declared.Digest.Pack(writer);
        });
        return run.RunOne(_symbols, input, _ => SymbolTableBuilder.Build(notes, articles.Select(article => article.Declared.Value).Concat(events).ToEquatableArray()));
    }

    private static bool TellsVariants(SiteSettings settings) => !settings.Without.Contains(PageKinds.Variants) || !settings.Without.Contains(PageKinds.Data);

    // Most edits leave all quotations as they are.
    private StepRow<VariantTable> Variants(BuildRun run, IReadOnlyList<StepRow<BoundRow>> bound, Lazy<EquatableArray<ArticleFacts>> facts) =>
        run.RunOne(_variants, Digests.Of(bound.Select(row => row.Value.Spoken)), _ => VariantFinder.Find(facts.Value.SelectMany(article => SpokenQuote.Of(article))));

    private static Digest FactsOf(BuildRun run, SiteSettings settings, StepRow<SymbolTable> symbols, NotesPipeline.Bound notes, IReadOnlyList<StepRow<BoundRow>> bound, StepRow<BriefingRecord>? published) =>
        PackWriter.DigestOf(writer =>
        {
            settings.Pack(writer);
            writer.WriteString(run.Options.ToolVersion);
            symbols.Digest.Pack(writer);
            notes.Digest.Pack(writer);
            foreach (var row in bound)
                row.Value.Facts.Digest.Pack(writer);
            writer.WriteOptional(published, static (inner, row) => row.Digest.Pack(inner));
        });

    private static BriefingCompilation Compile(SiteSettings settings, SymbolTable symbols, NotesPipeline.Bound notes, EquatableArray<ArticleFacts> articles, VariantTable variants) =>
        BriefingCompilation.Create(
            settings,
            symbols,
            notes.Notes.Select(row => row.Value).DistinctBy(note => note.Id).ToEquatableArray(),
            articles,
            notes.Events.SelectMany(row => row.Value.Events).ToEquatableArray(),
            notes.Pages.Select(row => row.Value).Where(page => page.Slug.Length > 0).ToEquatableArray(),
            variants,
            notes.Events.SelectMany(row => row.Value.Eras).DistinctBy(era => era.Id).ToEquatableArray());

    private IReadOnlyList<SiteFile> Publish(BuildRun run, InputScan inputs, CompiledBriefing compiled, StepRow<SitePlan> planned, ISiteStore store)
    {
        var plan = planned.Value;
        var theme = _theme.Run(run, inputs.Files, compiled.Settings.Lang);
        var exports = _exports.Run(run, Exports(run, compiled, plan, theme), store);
        var pages = PageItems.Of(compiled, plan, exports);
        var extras = new SiteExtras(store);
        extras.AddWritten(_sitemap.Run(run, planned, store));
        extras.AddTheme(theme);
        extras.AddAssets(InputFolders.In(inputs.Files, InputFolders.Assets));
        extras.AddWritten(_search.Run(run, plan, compiled.Bound, theme, store));
        var redirects = RedirectsOf(compiled);
        IEnumerable<string> made = pages.Select(page => page.Path).Concat(exports.Concat(extras.Files).Select(file => file.Path));
        extras.AddRange(HostsPipeline.Run(run, compiled.Settings, redirects, redirects.Count == 0 ? [] : made.ToHashSet(StringComparer.Ordinal), KeptForEver(theme, plan)));
        var refused = _paths.Run(run, [.. made], OriginsOf(inputs, redirects));
        var rendered = _pages.Run(run, [.. pages.Where(page => !refused.Contains(page.Path))], theme, plan.View, store);
        extras.Write(refused);
        return _order.Of([.. rendered, .. exports.Concat(extras.Files).Where(file => !refused.Contains(file.Path))]);
    }

    // What is named by its content never changes.
    private static IEnumerable<string> KeptForEver(LoadedTheme theme, SitePlan plan)
    {
        var assets = theme.Facts.Assets.Select(asset => asset.Path);
        return plan.View.Search.Path.Length > 0 ? assets.Append($"{Routes.SearchShards}*") : assets;
    }

    private static List<Located<Redirect>> RedirectsOf(CompiledBriefing compiled) =>
    [
        .. compiled.Articles.Zip(compiled.Bound).Where(pair => !pair.First.Read.Value.Redirects.IsEmpty).SelectMany(pair => pair.First.Read.Value.Redirects
            .Select(alias => new Located<Redirect>(new Redirect(alias.Value, Routes.Article(pair.Second.Value.Facts.Value.Article)), alias.Location))),
    ];

    // Other paths are made by the tool, and always hold.
    private static Dictionary<string, TextLocation> OriginsOf(InputScan inputs, IEnumerable<Located<Redirect>> redirects)
    {
        var origins = new Dictionary<string, TextLocation>(StringComparer.Ordinal);
        foreach (var asset in InputFolders.In(inputs.Files, InputFolders.Assets))
            origins[SiteExtras.PathOf(asset)] = TextLocation.StartOf(asset.Path);
        foreach (var (redirect, location) in redirects)
            origins.TryAdd(redirect.Path, location);
        return origins;
    }

    // What is made from texts is made again when one of them changes, also where it states nothing new.
    private static List<ExportsPipeline.Item> Exports(BuildRun run, CompiledBriefing compiled, SitePlan plan, LoadedTheme theme)
    {
        var texts = new Lazy<Digest>(() => Digests.Of(compiled.Bound.Select(row => row.Value.Text)));
        var context = new ExportContext(TextsOf(run, compiled), compiled.ChecksumOf, theme.Say);
        return [.. plan.Exports.Select(export => new ExportsPipeline.Item(
            export.Path,
            Digests.Of(export.Input, export.NeedsTexts ? texts.Value : default, export.NeedsDateWords ? theme.Facts.DateWords : default),
            file => compiled.Jobs.Export(export.Path).Write(context, file)))];
    }

    // A file of all texts takes its time, and may not be wanted any more.
    private static Func<string, ArticleBody> TextsOf(BuildRun run, CompiledBriefing compiled) => id =>
    {
        run.Cancellation.ThrowIfCancellationRequested();
        return compiled[id].Body.Value;
    };
}
