using StaticBriefing.Language;
using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Tests;

/// <summary>A briefing in memory: articles and notes as their files give them, compiled as a build compiles them.</summary>
internal sealed class Briefing
{
    private readonly List<ArticleSource> _sources = [];
    private readonly List<NoteSource> _notes = [];
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Lazy<(SymbolTable Symbols, IReadOnlyList<BoundArticle> Articles, IReadOnlyList<BoundNote> Notes)> _compiled;

    public Briefing() => _compiled = new(Compile);

    public AutoReading Auto { get; init; } = AutoReading.On;

    public SymbolTable Symbols => _compiled.Value.Symbols;

    public IReadOnlyList<BoundArticle> Articles => _compiled.Value.Articles;

    public IReadOnlyList<BoundNote> Notes => _compiled.Value.Notes;

    /// <summary>The facts of the one article, or of the first by key.</summary>
    public ArticleFacts Facts => Articles[0].Facts;

    public ArticleBody Body => Articles[0].Body;

    public BriefingCompilation Compilation =>
        BriefingCompilation.Create(
            SiteSettings.Default,
            Symbols,
            Notes.ToEquatableArray(),
            Articles.Select(article => article.Facts).ToEquatableArray(),
            [],
            [],
            VariantFinder.Find(Articles.SelectMany(article => SpokenQuote.Of(article.Facts))));

    /// <summary>Ids of all findings, each with the words it points at.</summary>
    public IEnumerable<string> Findings
    {
        get
        {
            _ = _compiled.Value;
            return _diagnostics.ToEquatableArray().Select(finding => $"{finding.Id} {finding.Message}");
        }
    }

    public static Briefing Of(string text, string frontMatter = "") => new Briefing().Article("seeds/article.txt", text, frontMatter);

    public Briefing Article(string path, string text, string frontMatter = "")
    {
        _sources.Add(SourceOf(path, text, frontMatter, _diagnostics));
        return this;
    }

    public Briefing Note(string path, string text)
    {
        var syntax = NoteSyntaxReader.Read(SourceText.From(path, text), _diagnostics);
        var front = syntax.FrontMatter is { } mapping ? NoteFrontMatter.Bind(mapping, _diagnostics) : new NoteFrontMatter();
        _notes.Add(new NoteSource(KindOf(path), path, front, syntax));
        return this;
    }

    public static ArticleSource SourceOf(string path, string text, string frontMatter, DiagnosticBag diagnostics)
    {
        var content = frontMatter.Length == 0 ? text : $"---\n{frontMatter.Trim('\n')}\n---\n{text}";
        var file = SourceText.From(path, content);
        var isSeed = path.StartsWith("seeds/", StringComparison.Ordinal);
        var syntax = isSeed ? ArticleSyntaxReader.Read(file, diagnostics) : ArticleSyntaxReader.ReadOwn(file, diagnostics);
        var front = syntax.FrontMatter is { } mapping ? ArticleFrontMatter.Bind(mapping, diagnostics) : new ArticleFrontMatter();
        var seed = isSeed ? path["seeds/".Length..] : "";
        return new ArticleSource(path, syntax.Source, seed, syntax.Text, syntax.Title, syntax.Links, front, syntax.FrontMatter is not null);
    }

    public static ArticleReading Read(ArticleSource source) => ArticleReader.Read(source.Text, new ReadingContext(
        source.FrontMatter.Published?.Value,
        source.FrontMatter.Lang?.Value ?? "en",
        source.FrontMatter.Boilerplate.Select(line => line.Value).ToEquatableArray()));

    private static SymbolKind KindOf(string path) => path.Split('/')[1] switch
    {
        "people" => SymbolKind.Person,
        "organisations" => SymbolKind.Organisation,
        "places" => SymbolKind.Place,
        _ => SymbolKind.Topic,
    };

    private (SymbolTable Symbols, IReadOnlyList<BoundArticle> Articles, IReadOnlyList<BoundNote> Notes) Compile()
    {
        var articles = _sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => (Source: source, Reading: Read(source))).ToList();
        var identities = ArticleNaming.Assign(articles.Select(pair => ArticleNaming.WishOf(pair.Source, ArticleTitle.Of(pair.Source, pair.Reading))), _diagnostics);
        var symbols = SymbolTableBuilder.Build(
            _notes.Select(DeclarationCollector.Declare).ToEquatableArray(),
            articles.Select(pair => DeclarationCollector.Declare(pair.Source, pair.Reading, Auto)).ToEquatableArray());
        var table = new ArticleTable(articles.Select(pair => ArticleRef.Of(pair.Source, pair.Reading, identities[pair.Source.Key], "en", _diagnostics)).ToEquatableArray());
        var bound = articles.Zip(table.Articles, (pair, article) => ArticleBinder.Bind(pair.Source, pair.Reading, article, symbols, table, Auto, _diagnostics)).ToList();
        NoteBinder.CheckAliases(_notes, _diagnostics);
        return (symbols, bound, _notes.ConvertAll(note => NoteBinder.Bind(note, symbols, table, _diagnostics)));
    }
}
