using System.Text;
using StaticBriefing.Benchmarks.Corpus;
using StaticBriefing.Benchmarks.Generators;
using StaticBriefing.Language.Findings;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Benchmarks.Stages;

/// <summary>What every stage starts from: a small corpus, taken through the stages before it.</summary>
internal sealed class StageInputs
{
    public const AutoReading Auto = AutoReading.On;

    private static readonly DiagnosticBag _ignored = new();
    private static readonly SiteSettings _settings = SiteSettings.Default with { Url = "https://briefing.example/" };

    private readonly CacheContext _context = new(new MemoryBlobs());

    public StageInputs(int articles)
    {
        var generator = new BriefingGenerator("briefing", BriefingGenerator.Everything);
        Files = [.. new NewsCorpus(articles).Articles.Select(article => FileOf(generator.FileOf(article), generator.TextOf(article)))];
        _context.Use(new InputScan(OrdinalOrder.Of(Files, file => file.Path).ToEquatableArray(), [], Files.Count));
        (Heads, Bodies) = ([.. Files.Select(HeadOf)], [.. Files.Select(BodyOf)]);
        Articles = [.. Files.Select(file => Read(ArticleAssembler.Assemble(new ArticleFiles(file.Path, file, null), _ignored)))];
        Symbols = SymbolTableBuilder.Build([], Articles.Select(article => DeclarationCollector.Declare(article.Source, article.Reading, Auto)).ToEquatableArray());
        Bound = [.. Articles.Select(article => Bind(article))];
        Briefing = BriefingCompilation.Create(_settings, Symbols, [], Bound.Select(bound => bound.Facts).ToEquatableArray(), [], [], VariantTable.Empty);
        var byId = Bound.ToDictionary(bound => bound.Facts.Article.Id, StringComparer.Ordinal);
        var surroundings = SiteEmitter.Surroundings(Briefing);
        Pages = [.. Briefing.Articles.Select(article => (TemplatePage)SiteEmitter.EmitArticle(byId[article.Article.Id], surroundings(article)))];
        View = SiteEmitter.ViewOf(Briefing);
        Theme = new ThemePipeline(new BuildCache(new MemoryBlobs())).Run(new BuildRun(new BuildOptions(""), CancellationToken.None), [], _settings.Lang).Theme.Value;
        Packed = [.. Articles.Select(article => PackWriter.Bytes(article.Source.Pack))];
        Outputs = [.. Pages.Select(page => new TemplateRenderer(Theme).Render(page, View).File!)];
    }

    /// <summary>An article before it is bound.</summary>
    public sealed record ReadArticle(ArticleSource Source, ArticleReading Reading, ArticleRef Name);

    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>Front matter alone.</summary>
    public IReadOnlyList<SourceText> Heads { get; }

    /// <summary>Markdown without front matter.</summary>
    public IReadOnlyList<SourceText> Bodies { get; }

    public IReadOnlyList<ReadArticle> Articles { get; }

    public SymbolTable Symbols { get; }

    public IReadOnlyList<BoundArticle> Bound { get; }

    public BriefingCompilation Briefing { get; }

    /// <summary>Those of the articles.</summary>
    public IReadOnlyList<TemplatePage> Pages { get; }

    public SiteView View { get; }

    public Theme Theme { get; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Packed { get; }

    public IReadOnlyList<OutputFile> Outputs { get; }

    public ArticleSource Unpack(ReadOnlyMemory<byte> packed) => PackReader.Unpack<ArticleSource>(packed, _context);

    public BoundArticle Bind(ReadArticle article) =>
        ArticleBinder.Bind(article.Source, article.Reading, article.Name, Symbols, ArticleTable.Empty, Auto, new DiagnosticBag());

    private static ReadArticle Read(ArticleSource source)
    {
        var reading = ArticleAssembler.Read(source, Auto);
        var identity = new ArticleIdentity(ArticleTitle.FileName(source.Key), ArticleTitle.Of(source, reading));
        return new ReadArticle(source, reading, ArticleRef.Of(source, reading, identity, _settings.Lang, _ignored));
    }

    private static InputFile FileOf(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new InputFile(path, bytes, SourceText.ChecksumOf(bytes), DateTime.UnixEpoch);
    }

    private static SourceText HeadOf(InputFile file) => SourceText.From(Path.ChangeExtension(file.Path, ".yml"), Halves(file)[0]);

    private static SourceText BodyOf(InputFile file) => SourceText.From(file.Path, Halves(file)[1]);

    private static string[] Halves(InputFile file) => Encoding.UTF8.GetString(file.Bytes.Span)["---\n".Length..].Split("---\n\n", 2);
}
