using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>The facts that exports are made from, each kind in the briefing's own order.</summary>
internal sealed record ExportRows(
    ExportSite Site,
    string Title,
    IReadOnlyList<QuoteRecord> Quotes,
    IReadOnlyList<PlacedEvent> Events,
    IReadOnlyList<Era> Eras,
    IReadOnlyList<ArticleFigure> Figures,
    IReadOnlyList<ArticleRecord> Articles,
    IReadOnlyList<SymbolRecord> Symbols,
    IReadOnlyList<ArticleMention> Mentions,
    IReadOnlyList<ArticleSeed> Seeds)
{
    /// <summary>In the order in which they are listed.</summary>
    public IEnumerable<TableData> Tables =>
    [
        ExportTables.Quotes.Of(Quotes, Site),
        ExportTables.Events.Of(Events, Site),
        ExportTables.Figures.Of(Figures, Site),
        ExportTables.Articles.Of(Articles, Site),
        ExportTables.Symbols.Of(Symbols, Site),
        ExportTables.Mentions.Of(Mentions, Site),
        ExportTables.Seeds.Of(Seeds, Site),
    ];

    public static ExportRows Of(BriefingCompilation briefing)
    {
        var places = new EventPlaces(briefing);
        return new ExportRows(
            new ExportSite(briefing.Settings.Url, briefing.Settings.Without),
            briefing.Settings.Title,
            [.. briefing.Quotes.Select(quote => new QuoteRecord(quote, briefing.Utterances.Of(quote)?.Id ?? ""))],
            [.. briefing.Occurrences.Select(occurrence => new PlacedEvent(occurrence, places[occurrence]))],
            briefing.Eras,
            [.. briefing.Articles.SelectMany(article => article.Figures.Select(figure => new ArticleFigure(article.Article, figure)))],
            [.. briefing.Articles.Select(ArticleRecord.Of)],
            [.. briefing.Symbols.Symbols.Select(symbol => SymbolRecord.Of(symbol, briefing))],
            [.. briefing.Articles.SelectMany(article => article.Mentions.Select(mention => new ArticleMention(article.Article.Id, mention.Symbol, mention.Count)))],
            [.. briefing.Articles.Where(article => article.Seed.Length > 0).Select(article => new ArticleSeed(article.Article.Id, article.Seed))]);
    }

    /// <summary>With the checksums of the seeds.</summary>
    /// <param name="checksumOf">By the article's id.</param>
    public ExportRows Checked(Func<string, string> checksumOf) => this with { Seeds = [.. Seeds.Select(seed => seed with { Checksum = checksumOf(seed.Article) })] };

    /// <summary>Writes what stands for rows, each by its own digest where only digests count.</summary>
    public static void Pack<TRow>(PackWriter writer, IReadOnlyList<TRow> rows)
        where TRow : class, IPackable<TRow>
    {
        writer.WriteCount(rows.Count);
        foreach (var row in rows)
            writer.WriteDigested(row, static (inner, one) => one.Pack(inner));
    }
}
