using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>The tables of a briefing, filled.</summary>
internal sealed class BriefingTables
{
    public BriefingTables(BriefingCompilation briefing)
    {
        var site = new ExportSite(briefing.Settings.Url);
        var places = new EventPlaces(briefing);
        Quotes = ExportTables.Quotes.Of(briefing.Quotes, site);
        Events = ExportTables.Events.Of([.. briefing.Occurrences.Select(occurrence => new PlacedEvent(occurrence, places[occurrence]))], site);
        Figures = ExportTables.Figures.Of([.. briefing.Articles.SelectMany(article => article.Figures.Select(figure => new ArticleFigure(article.Article, figure)))], site);
        Articles = ExportTables.Articles.Of([.. briefing.Articles.Select(ArticleRecord.Of)], site);
        Symbols = ExportTables.Symbols.Of([.. briefing.Symbols.Symbols.Select(symbol => SymbolRecord.Of(symbol, briefing))], site);
        Mentions = ExportTables.Mentions.Of([.. briefing.Articles.SelectMany(article => article.Mentions
            .Select(mention => new ArticleMention(article.Article.Id, mention.Symbol, mention.Count)))], site);
        Seeds = ExportTables.Seeds.Of([.. briefing.Articles.Where(article => article.Seed.Length > 0)
            .Select(article => new ArticleSeed(article.Article.Id, article.Seed, article.Checksum))], site);
    }

    public TableData Quotes { get; }

    public TableData Events { get; }

    public TableData Figures { get; }

    public TableData Articles { get; }

    public TableData Symbols { get; }

    public TableData Mentions { get; }

    public TableData Seeds { get; }

    /// <summary>In the order in which they are listed.</summary>
    public IEnumerable<TableData> All => [Quotes, Events, Figures, Articles, Symbols, Mentions, Seeds];
}
