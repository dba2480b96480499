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
        var (readings, declarations) = (_readings.Begin(run.Log), _declarations.Begin(run.Log));
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

    public IReadOnlyList<StepRow<BoundRow>> Bind(
        BuildRun run, IReadOnlyList<Article> articles, IReadOnlyDictionary<string, ArticleIdentity> identities, StepRow<SymbolTable> symbols, SiteSettings settings) =>
        run.Run(
            _bindings,
            articles,
            article => article.Key,
            article => PackWriter.DigestOf(writer =>
            {
                article.Read.Digest.Pack(writer);
                identities[article.Key].Pack(writer);
                symbols.Digest.Pack(writer);
                writer.WriteInt((int)settings.Auto);
                writer.WriteString(settings.Lang);
            }),
            (article, diagnostics) => Bind(article.Read.Value, identities[article.Key], symbols.Value, settings, diagnostics));

    private ReadArticle Read(ArticleFiles files, AutoReading auto, DiagnosticBag diagnostics)
    {
        var source = ArticleAssembler.Assemble(files, diagnostics);
        return ReadArticle.Of(source, ArticleAssembler.Read(source, auto), cache.Context);
    }

    private static ArticleDeclarations Declare(ReadArticle read, AutoReading auto) => DeclarationCollector.Declare(read.Source.Value, read.Reading.Value, auto);

    private BoundRow Bind(ReadArticle read, ArticleIdentity identity, SymbolTable symbols, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var source = read.Source.Value;
        var bound = ArticleBinder.Bind(source, read.Reading.Value, identity, symbols, settings.Auto, settings.Lang, diagnostics);
        return BoundRow.Of(bound, ArticleVerification.Of(source, bound.Facts), cache.Context);
    }

    private static Digest InputOf(Digest digest, AutoReading auto) => PackWriter.DigestOf(writer =>
    {
        digest.Pack(writer);
        writer.WriteInt((int)auto);
    });
}
