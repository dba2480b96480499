using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Exports;

/// <summary>Which facts are wanted; whatever is not said leaves nothing out.</summary>
public sealed record ExportFilter
{
    /// <summary>A name or the id of a person or an organisation.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>A name or the id of what facts are about: a topic, or anyone and anything that is named.</summary>
    public string Topic { get; init; } = "";

    public ReviewStatus? Status { get; init; }

    /// <summary>Its first day is the first that is wanted.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Its last day is the last that is wanted.</summary>
    public EdtfDate? To { get; init; }

    internal ExportRows Apply(ExportRows rows)
    {
        var articles = ArticlesOf(rows);
        return rows with
        {
            Quotes =
            [
                .. rows.Quotes.Where(row => IsWanted(row.Quote.Status) && IsWanted(row.Quote.SortDate)
                    && IsOf(Speaker, row.Quote.Speaker?.Symbol is { } symbol ? [symbol] : [], row.Quote.Speaker?.Name)
                    && IsOf(Topic, row.Quote.Topics.Concat(row.Quote.About))),
            ],
            Events =
            [
                .. rows.Events.Select(placed => (Placed: placed, placed.Occurrence.Main))
                    .Where(pair => IsWanted(pair.Main.Status) && IsWanted(pair.Placed.Occurrence.Date)
                        && IsOf(Topic, pair.Main.Topics.Concat(pair.Main.Who).Concat(pair.Main.Place is { } place ? [place] : [])))
                    .Select(pair => pair.Placed),
            ],
            Eras = [.. rows.Eras.Where(IsWanted)],
            Figures = [.. rows.Figures.Where(row => IsWanted(row.Figure.Status) && articles.Contains(row.Article.Id))],
            Articles = [.. rows.Articles.Where(row => articles.Contains(row.Article.Id))],
        };
    }

    // As the page of a topic does: an article counts when it lists the topic, and when it names it.
    private HashSet<string> ArticlesOf(ExportRows rows)
    {
        var naming = rows.Mentions.Where(mention => IsOf(Topic, [mention.Symbol])).Select(mention => mention.Article).ToHashSet(StringComparer.Ordinal);
        return rows.Articles
            .Where(row => IsWanted(row.Article.Published) && (naming.Contains(row.Article.Id) || IsOf(Topic, row.Subjects)))
            .Select(row => row.Article.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    private bool IsWanted(ReviewStatus status) => Status is null || Status == status;

    // As on the timeline and in the search: a fact stands where the first day stands that its date can mean, and without one it is in no span.
    private bool IsWanted(EdtfDate? date)
    {
        if (From is null && To is null)
            return true;
        return date is not null
            && date.Earliest != EdtfDay.Min
            && (From is null || date.Earliest.CompareTo(From.Earliest) >= 0)
            && (To is null || date.Earliest.CompareTo(To.Latest) <= 0);
    }

    // An era is where any of its days is.
    private bool IsWanted(Era era) =>
        (From is null || era.Date.Latest.CompareTo(From.Earliest) >= 0) && (To is null || era.Date.Earliest.CompareTo(To.Latest) <= 0);

    private static bool IsOf(string wanted, IEnumerable<SymbolRef> symbols, string? name = null) =>
        wanted.Length == 0
        || (name is not null && NameKey.Of(name) == NameKey.Of(wanted))
        || symbols.Any(symbol => ExportSite.IdOf(symbol) == wanted || NameKey.Of(symbol.Name) == NameKey.Of(wanted));
}
