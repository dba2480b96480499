using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>All tables of the exports: each column is named once, here.</summary>
internal static class ExportTables
{
    public static Table<ArticleRecord> Articles { get; } = new("articles", HasId: true,
    [
        new("id", ColumnType.Text, (row, _) => row.Article.Id),
        new("url", ColumnType.Text, (row, site) => site.AddressOf(row.Article)),
        new("title", ColumnType.Text, (row, _) => row.Article.Title),
        new("outlet", ColumnType.Text, (row, _) => row.Article.Outlet),
        new("authors", ColumnType.List, (row, _) => row.Authors),
        new("published", ColumnType.Text, (row, _) => row.Article.Published),
        new("updated", ColumnType.Text, (row, _) => row.Updated),
        new("lang", ColumnType.Text, (row, _) => row.Article.Lang),
        new("summary", ColumnType.Text, (row, _) => row.Summary),
        new("original_url", ColumnType.Text, (row, _) => row.Article.Url),
        new("archived_url", ColumnType.Text, (row, _) => row.ArchivedUrl),
        new("retrieved", ColumnType.Text, (row, _) => row.Retrieved),
        new("rights", ColumnType.Text, (row, _) => row.Rights),
        new("visibility", ColumnType.Text, (row, _) => row.Visibility),
        new("subjects", ColumnType.List, (row, _) => Ids(row.Subjects), "symbols"),
        new("quote_count", ColumnType.Integer, (row, _) => row.QuoteCount),
        new("event_count", ColumnType.Integer, (row, _) => row.EventCount),
    ]);

    public static Table<SymbolRecord> Symbols { get; } = new("symbols", HasId: true,
    [
        new("id", ColumnType.Text, (row, _) => ExportSite.IdOf(row.Symbol.Id)),
        new("url", ColumnType.Text, (row, site) => site.AddressOf(Routes.Symbol(row.Symbol.Id))),
        new("kind", ColumnType.Text, (row, _) => ExportSite.WordOf(row.Symbol.Id)),
        new("name", ColumnType.Text, (row, _) => row.Symbol.Name),
        new("aliases", ColumnType.List, (row, _) => row.Symbol.Aliases),
        new("role", ColumnType.Text, (row, _) => row.Symbol.Role),
        new("sort", ColumnType.Text, (row, _) => row.Kind),
        new("description", ColumnType.Text, (row, _) => row.Description),
        new("wikidata", ColumnType.Text, (row, _) => row.Wikidata),
        new("website", ColumnType.Text, (row, _) => row.Website),
        new("lat", ColumnType.Number, (row, _) => row.Lat),
        new("lon", ColumnType.Number, (row, _) => row.Lon),
        new("part_of", ColumnType.Text, (row, _) => row.PartOf is null ? null : ExportSite.IdOf(row.PartOf), "symbols"),
        new("described", ColumnType.Truth, (row, _) => !row.Symbol.IsImplicit),
        new("quote_count", ColumnType.Integer, (row, _) => row.QuoteCount),
        new("event_count", ColumnType.Integer, (row, _) => row.EventCount),
        new("article_count", ColumnType.Integer, (row, _) => row.ArticleCount),
    ]);

    public static Table<QuoteRecord> Quotes { get; } = new("quotes", HasId: true,
    [
        new("id", ColumnType.Text, (row, _) => ExportSite.IdOf(row.Quote.Article, row.Quote.Id)),
        new("url", ColumnType.Text, (row, site) => site.AddressOf(PlaceOf(row.Quote))),
        new("text", ColumnType.Text, (row, _) => Words.Of(row.Quote)),
        new("speaker", ColumnType.Text, (row, _) => row.Quote.Speaker?.Name),
        new("speaker_id", ColumnType.Text, (row, _) => row.Quote.Speaker?.Symbol is { } symbol ? ExportSite.IdOf(symbol) : null, "symbols"),
        new("speaker_role", ColumnType.Text, (row, _) => row.Quote.Speaker?.Symbol?.Role),
        new("kind", ColumnType.Text, (row, _) => Words.Of(row.Quote.Kind)),
        new("status", ColumnType.Text, (row, _) => Words.Of(row.Quote.Status)),
        new("confidence", ColumnType.Number, (row, _) => row.Quote.Confidence / 100.0),
        new("verbatim", ColumnType.Truth, (row, _) => row.Quote.IsVerbatim),
        new("cue", ColumnType.Text, (row, _) => row.Quote.Cue),
        new("said_on", ColumnType.Text, (row, _) => row.Quote.SaidOn),
        new("said_at", ColumnType.Text, (row, _) => row.Quote.SaidAt),
        new("said_to", ColumnType.Text, (row, _) => row.Quote.SaidTo),
        new("sentence", ColumnType.Text, (row, _) => row.Quote.Sentence),
        new("topics", ColumnType.List, (row, _) => Ids(row.Quote.Topics), "symbols"),
        new("about", ColumnType.List, (row, _) => Ids(row.Quote.About), "symbols"),
        new("variant", ColumnType.Text, (row, _) => row.Variant),
        new("note", ColumnType.Text, (row, _) => row.Quote.Note),
        new("article_id", ColumnType.Text, (row, _) => row.Quote.Article.Id, "articles"),
        new("article_title", ColumnType.Text, (row, _) => row.Quote.Article.Title),
        new("outlet", ColumnType.Text, (row, _) => row.Quote.Article.Outlet),
        new("published", ColumnType.Text, (row, _) => row.Quote.Article.Published),
        new("lang", ColumnType.Text, (row, _) => row.Quote.Article.Lang),
        new("original_url", ColumnType.Text, (row, _) => row.Quote.IsVerbatim ? TextFragment.Link(row.Quote.Article.Url, row.Quote.Pieces) : row.Quote.Article.Url),
    ]);

    public static Table<PlacedEvent> Events { get; } = new("events", HasId: true,
    [
        new("id", ColumnType.Text, (row, _) => row.Occurrence.Id),
        new("url", ColumnType.Text, (row, site) => site.AddressOf(row.Route)),
        new("date", ColumnType.Text, (row, _) => row.Occurrence.Date),
        new("earliest", ColumnType.Text, (row, _) => Words.Day(row.Occurrence.Date?.Earliest)),
        new("latest", ColumnType.Text, (row, _) => Words.Day(row.Occurrence.Date?.Latest)),
        new("precision", ColumnType.Text, (row, _) => PrecisionOf(row.Occurrence.Date)),
        new("label", ColumnType.Text, (row, _) => row.Occurrence.Main.Label),
        new("phrase", ColumnType.Text, (row, _) => row.Occurrence.Main.Phrase),
        new("status", ColumnType.Text, (row, _) => Words.Of(row.Occurrence.Main.Status)),
        new("disputed_date", ColumnType.Truth, (row, _) => row.Occurrence.IsDisputed),
        new("other_dates", ColumnType.List, (row, _) => row.Occurrence.Dates.Skip(1).Select(claim => claim.Date.Text).ToEquatableArray()),
        new("place_id", ColumnType.Text, (row, _) => row.Occurrence.Main.Place is { } place ? ExportSite.IdOf(place) : null, "symbols"),
        new("who", ColumnType.List, (row, _) => Ids(row.Occurrence.Main.Who), "symbols"),
        new("topics", ColumnType.List, (row, _) => Ids(row.Occurrence.Main.Topics), "symbols"),
        new("articles", ColumnType.List, (row, _) => EvidenceOf(row.Occurrence).Select(evidence => evidence.Article.Id).Distinct().ToEquatableArray(), "articles"),
        new("sentences", ColumnType.List, (row, _) => EvidenceOf(row.Occurrence).Select(evidence => evidence.Sentence).Where(sentence => sentence.Length > 0).Distinct().ToEquatableArray()),
        new("source", ColumnType.Text, (row, _) => row.Occurrence.Main.Source?.Name),
        new("source_url", ColumnType.Text, (row, _) => row.Occurrence.Main.Source?.Url),
        new("note", ColumnType.Text, (row, _) => row.Occurrence.Main.Note),
    ]);

    public static Table<ArticleFigure> Figures { get; } = new("figures", HasId: false,
    [
        new("id", ColumnType.Text, (row, _) => row.Figure.Id),
        new("url", ColumnType.Text, (row, site) => site.AddressOf(PlaceOf(row))),
        new("value", ColumnType.Text, (row, _) => row.Figure.Value),
        new("unit", ColumnType.Text, (row, _) => row.Figure.Unit),
        new("what", ColumnType.Text, (row, _) => row.Figure.What),
        new("status", ColumnType.Text, (row, _) => Words.Of(row.Figure.Status)),
        new("sentence", ColumnType.Text, (row, _) => row.Figure.Evidence.IsEmpty ? null : row.Figure.Evidence[0].Sentence),
        new("note", ColumnType.Text, (row, _) => row.Figure.Note),
        new("article_id", ColumnType.Text, (row, _) => row.Article.Id, "articles"),
    ]);

    public static Table<ArticleMention> Mentions { get; } = new("mentions", HasId: false,
    [
        new("article_id", ColumnType.Text, (row, _) => row.Article, "articles"),
        new("symbol_id", ColumnType.Text, (row, _) => ExportSite.IdOf(row.Symbol), "symbols"),
        new("times", ColumnType.Integer, (row, _) => row.Count),
    ]);

    public static Table<ArticleSeed> Seeds { get; } = new("seeds", HasId: false,
    [
        new("article_id", ColumnType.Text, (row, _) => row.Article, "articles"),
        new("path", ColumnType.Text, (row, _) => row.Path),
        new("sha256", ColumnType.Text, (row, _) => row.Checksum),
    ]);

    private static Route PlaceOf(QuoteSymbol quote) => Anchored(Routes.Article(quote.Article), quote.IsVerbatim ? quote.Id : "");

    private static Route PlaceOf(ArticleFigure row) => Anchored(Routes.Article(row.Article), row.Figure.Evidence.IsEmpty ? "" : row.Figure.Evidence[0].Anchor);

    private static Route Anchored(Route page, string anchor) => anchor.Length == 0 ? page : page.At(anchor);

    private static IEnumerable<Evidence> EvidenceOf(Occurrence occurrence) => occurrence.Accounts.SelectMany(account => account.Evidence);

    private static string? PrecisionOf(EdtfDate? date) => date is null ? null : Words.Of(date.Precision);

    private static EquatableArray<string> Ids(EquatableArray<SymbolRef> symbols) => symbols.Select(ExportSite.IdOf).ToEquatableArray();
}
