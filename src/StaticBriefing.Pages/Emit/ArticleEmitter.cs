using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of one article.</summary>
internal static class ArticleEmitter
{
    private const int RelatedShown = 5;

    public static Func<ArticleFacts, ArticleSurroundings> Surroundings(BriefingCompilation briefing, Frame frame)
    {
        var (neighbours, conflicts) = (new Neighbours(briefing.Mentions), new ConflictPlaces(briefing));
        return article => new ArticleSurroundings(
            frame,
            briefing.Relations.EventsOfArticle(article.Article.Id).Select(conflicts.Show).ToEquatableArray(),
            neighbours.Of(article, RelatedShown).ToEquatableArray(),
            VariantsOf(article, briefing).ToEquatableArray());
    }

    public static Page Emit(BoundArticle bound, ArticleSurroundings surroundings)
    {
        var (facts, body) = (bound.Facts, bound.Body);
        var article = facts.Article;
        var route = Routes.Article(article);
        var page = new ArticlePage(
            surroundings.Frame.Named(route, article.Title, Sections.Articles, Crumbs.ToArticles, feed: null, facts.Summary) with { NoIndex = facts.Visibility == Text.Vocabulary.Visibility.Draft },
            article.Title,
            facts.Summary,
            article.Outlet,
            OutletRecord.RouteOf(article.Outlet),
            facts.Authors,
            article.Published,
            facts.Updated,
            article.Lang,
            TextDirection.Of(article.Lang),
            article.Url,
            facts.Visibility.ToString().ToLowerInvariant(),
            BodyWeaver.Weave(route, body),
            new(() => Speakers(facts)),
            new(() => Quotes(facts, surroundings.Variants)),
            new(() => surroundings.Events.Select(happening => EventViews.Item(happening, article.Id)).ToEquatableArray()),
            new(() => facts.Figures.Select(ViewMaker.Item).ToEquatableArray()),
            new(() => Named(facts, SymbolKind.Person)),
            new(() => Named(facts, SymbolKind.Organisation)),
            new(() => Named(facts, SymbolKind.Place)),
            new(() => Named(facts, SymbolKind.Topic)),
            new(() => surroundings.Related.Select(ViewMaker.Link).ToEquatableArray()),
            Provenance(facts, bound.Checksum),
            new(() => Citation.Of(ArticleRecord.Of(facts))),
            FilesOf(surroundings.Frame));
        var head = page.Head with { Reference = Reference(facts) };
        return page with { Head = head.Saying(() => StructuredData.Of(page, surroundings.Frame)) };
    }

    private static EquatableArray<FileLink> FilesOf(Frame frame) => FileLink.Of(
        frame,
        new FileLink("BibTeX", Routes.DataFile("articles.bib")),
        new FileLink("RIS", Routes.DataFile("articles.ris")),
        new FileLink("CSL-JSON", Routes.DataFile("articles.csl.json")),
        new FileLink("Web Annotation", Routes.DataFile("annotations.jsonld")));

    private static ReferenceMeta Reference(ArticleFacts facts)
    {
        var (article, date) = (facts.Article, facts.Article.Published is null ? "" : HtmlDate.From(facts.Article.Published));
        return new ReferenceMeta(article.Title, facts.Authors, article.Outlet, date, date.Split('T')[0].Replace('-', '/'), article.Lang, article.Url);
    }

    private static IEnumerable<QuoteVariants> VariantsOf(ArticleFacts article, BriefingCompilation briefing) =>
        article.Quotes.Select(quote => VariantEmitter.LinkOf(quote, briefing) is { } link ? new QuoteVariants(quote.Id, link) : null).OfType<QuoteVariants>();

    private static EquatableArray<QuoteItem> Quotes(ArticleFacts facts, EquatableArray<QuoteVariants> variants)
    {
        var links = variants.ToDictionary(pair => pair.QuoteId, pair => pair.Link, StringComparer.Ordinal);
        return facts.Quotes.Select(quote => ViewMaker.Item(new ShownQuote(quote, links.GetValueOrDefault(quote.Id), []))).ToEquatableArray();
    }

    private static EquatableArray<SymbolLink> Speakers(ArticleFacts facts) =>
        ViewMaker.Links(facts.Quotes.Select(quote => quote.Speaker?.Symbol).OfType<SymbolRef>().DistinctBy(symbol => symbol.Id));

    // What an editor lists comes first, in the editor's order; then what the text names most.
    private static EquatableArray<SymbolLink> Named(ArticleFacts facts, SymbolKind kind) =>
        ViewMaker.Links(facts.Subjects
            .Where(symbol => symbol.Id.Kind == kind)
            .Concat(facts.Mentions
                .Where(mention => mention.Symbol.Id.Kind == kind)
                .OrderByDescending(mention => mention.Count).ThenBy(mention => mention.Symbol.Id)
                .Select(mention => mention.Symbol))
            .DistinctBy(symbol => symbol.Id));

    private static ProvenanceView Provenance(ArticleFacts facts, string checksum) => new(
        facts.Seed,
        checksum,
        Checksums.Shorten(checksum),
        facts.Article.Url,
        facts.ArchivedUrl,
        facts.Retrieved,
        facts.Rights,
        facts.LeftOut,
        facts.IsEdited);
}
