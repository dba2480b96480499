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
        var settings = AutoOf(auto);
        run.ForEach("Readings", files, (place, article) =>
        {
            var read = readings.Run(place, article.Key, Digests.Of(article.Digest, settings), diagnostics => Read(article, auto, diagnostics));
            declarations.Run(place, article.Key, Digests.Of(read.Digest, settings), _ => Declare(read.Value, auto));
        });
        var read = readings.Complete();
        run.Collect(read);
        return [.. read.Zip(declarations.Complete(), (row, declared) => new Article(row.Key, row, declared))];
    }

    /// <param name="names">The articles' names, in the order of the articles.</param>
    public IReadOnlyList<StepRow<BoundRow>> Bind(BuildRun run, IReadOnlyList<Article> articles, ArticleNames names, StepRow<SymbolTable> symbols, SiteSettings settings)
    {
        var (table, all) = (new Lazy<ArticleTable>(names.ToTable), names.DigestOfAll());
        var auto = AutoOf(settings.Auto);
        return run.Run(
            _bindings,
            [.. articles.Index()],
            item => item.Item.Key,
            item => Digests.Of(item.Item.Read.Digest, names.Each[item.Index].Digest, item.Item.Read.Value.HasLinks ? all : default, symbols.Digest, auto),
            (item, diagnostics) => Bind(item.Item.Read.Value, names.Each[item.Index].Value, table, symbols.Value, settings.Auto, diagnostics));
    }

    private ReadArticle Read(ArticleFiles files, AutoReading auto, DiagnosticBag diagnostics)
    {
        var source = ArticleAssembler.Assemble(files, diagnostics);
        return ReadArticle.Of(source, ArticleAssembler.Read(source, auto), cache.Context, diagnostics);
    }

    private static ArticleDeclarations Declare(ReadArticle read, AutoReading auto) => DeclarationCollector.Declare(read.Source.Value, read.Reading.Value, auto);

    // Only an article with wikilinks depends on what the others are called.
    private BoundRow Bind(ReadArticle read, ArticleRef name, Lazy<ArticleTable> table, SymbolTable symbols, AutoReading auto, DiagnosticBag diagnostics)
    {
        var source = read.Source.Value;
        var bound = ArticleBinder.Bind(source, read.Reading.Value, name, symbols, read.HasLinks ? table.Value : ArticleTable.Empty, auto, diagnostics);
        return BoundRow.Of(bound, ArticleVerification.Of(source, bound.Facts), cache.Context);
    }

    private static Digest AutoOf(AutoReading auto) => PackWriter.DigestOf(writer => writer.WriteInt((int)auto));
}
