using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Takes articles from files to facts: reading, declarations, binding.</summary>
internal sealed class ArticlesPipeline(BuildCache cache)
{
    private readonly StepTable<ReadArticle> _readings = cache.Table<ReadArticle>("Readings");
    private readonly StepTable<ArticleDeclarations> _declarations = cache.Table<ArticleDeclarations>("Declarations");
    private readonly StepTable<BoundRow> _bindings = cache.Table<BoundRow>("Articles");

    /// <summary>Reads and declares every article, one after the other, so that no more than a few are in memory at once.</summary>
    public IReadOnlyList<Article> Read(BuildRun run, IReadOnlyList<ArticleFiles> files, AutoReading auto)
    {
        var (readings, declarations) = (_readings.Begin(run.Log, files.Count), _declarations.Begin(run.Log, files.Count));
        var articles = run.ForEach("Readings", files, article =>
        {
            var read = readings.Run(article.Key, InputOf(article.Digest, auto), diagnostics => Read(article, auto, diagnostics));
            var declared = declarations.Run(article.Key, InputOf(read.Digest, auto), _ => Declare(read.Value, auto));
            return new Article(article.Key, read, declared);
        });
        readings.Complete();
        declarations.Complete();
        run.Collect(articles.Select(article => article.Read));
        return articles;
    }

    /// <param name="names">The articles' names, in the order of the articles.</param>
    public IReadOnlyList<StepRow<BoundRow>> Bind(BuildRun run, IReadOnlyList<Article> articles, ArticleNames names, StepRow<SymbolTable> symbols, SiteSettings settings)
    {
        var table = new Lazy<ArticleTable>(() => names.Table.Value);
        return run.Run(
            _bindings,
            [.. articles.Index()],
            item => item.Item.Key,
            item => Digests.Of(item.Item.Read.Digest, names.Each[item.Index], item.Item.Read.Value.HasLinks ? names.Table.Digest : default, symbols.Digest, AutoOf(settings.Auto)),
            (item, diagnostics) => Bind(item.Item.Read.Value, table.Value, item.Index, symbols.Value, settings.Auto, diagnostics));
    }

    private ReadArticle Read(ArticleFiles files, AutoReading auto, DiagnosticBag diagnostics)
    {
        var source = ArticleAssembler.Assemble(files, diagnostics);
        return ReadArticle.Of(source, ArticleAssembler.Read(source, auto), cache.Context, diagnostics);
    }

    private static ArticleDeclarations Declare(ReadArticle read, AutoReading auto) => DeclarationCollector.Declare(read.Source.Value, read.Reading.Value, auto);

    // Only an article with wikilinks depends on what the others are called.
    private BoundRow Bind(ReadArticle read, ArticleTable table, int place, SymbolTable symbols, AutoReading auto, DiagnosticBag diagnostics)
    {
        var source = read.Source.Value;
        var bound = ArticleBinder.Bind(source, read.Reading.Value, table.Articles[place], symbols, read.HasLinks ? table : ArticleTable.Empty, auto, diagnostics);
        return BoundRow.Of(bound, ArticleVerification.Of(source, bound.Facts), cache.Context);
    }

    private static Digest InputOf(Digest digest, AutoReading auto) => Digests.Of(digest, AutoOf(auto));

    private static Digest AutoOf(AutoReading auto) => PackWriter.DigestOf(writer => writer.WriteInt((int)auto));
}
