using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>The whole briefing as values: what every page is made from. It holds no text but the words of facts, and no spans.</summary>
public sealed class BriefingCompilation
{
    private BriefingCompilation(SiteSettings settings, SymbolTable symbols, EquatableArray<BoundNote> notes, EquatableArray<ArticleFacts> articles, EquatableArray<EventSymbol> ownEvents, EquatableArray<OwnPage> pages, VariantTable variants, EquatableArray<Era> eras)
    {
        Settings = settings;
        Symbols = symbols;
        Notes = notes.ToDictionary(note => note.Id);
        Articles = articles;
        Pages = pages;
        Eras = eras.OrderBy(era => era.Date).ThenBy(era => era.Id, StringComparer.Ordinal).ToEquatableArray();
        // In a large briefing each of these takes a while, and none needs another.
        var occurrences = Task.Run(() => MergeEvents(articles, ownEvents));
        var conflicts = Task.Run(() => FigureMerger.FindConflicts([.. articles.SelectMany(article => article.Figures)]));
        var dates = Task.Run(() => ProposedConflicts.OfDates(articles));
        var mentions = Task.Run(() => new MentionIndex(articles));
        Quotes = Order(articles.SelectMany(article => article.Quotes));
        Occurrences = occurrences.Result;
        ProposedDates = dates.Result;
        FigureConflicts = conflicts.Result;
        Mentions = mentions.Result;
        var utterances = Task.Run(() => new UtteranceIndex(variants, Quotes));
        Relations = new Relations(this);
        Utterances = utterances.Result;
    }

    public SiteSettings Settings { get; }

    public SymbolTable Symbols { get; }

    public IReadOnlyDictionary<SymbolId, BoundNote> Notes { get; }

    /// <summary>Newest first; those without a date last.</summary>
    public EquatableArray<ArticleFacts> Articles { get; }

    public EquatableArray<OwnPage> Pages { get; }

    /// <summary>Newest first, those without a date last; within an article as they stand.</summary>
    public EquatableArray<QuoteSymbol> Quotes { get; }

    /// <summary>What several articles print, and where.</summary>
    public UtteranceIndex Utterances { get; }

    /// <summary>Earliest first; those without a date last.</summary>
    public EquatableArray<Occurrence> Occurrences { get; }

    /// <summary>What several articles may have told with different dates, each account of it an occurrence of its own as well.</summary>
    public EquatableArray<Occurrence> ProposedDates { get; }

    public EquatableArray<FigureConflict> FigureConflicts { get; }

    /// <summary>Earliest first.</summary>
    public EquatableArray<Era> Eras { get; }

    /// <summary>Who and what belongs to whom.</summary>
    public Relations Relations { get; }

    public MentionIndex Mentions { get; }

    public static BriefingCompilation Create(
        SiteSettings settings,
        SymbolTable symbols,
        EquatableArray<BoundNote> notes,
        EquatableArray<ArticleFacts> articles,
        EquatableArray<EventSymbol> ownEvents,
        EquatableArray<OwnPage> pages,
        VariantTable variants,
        EquatableArray<Era> eras = default)
    {
        var shown = articles
            .OrderByDescending(article => article.Article.Published?.Earliest)
            .ThenBy(article => article.Article.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        return new BriefingCompilation(settings, symbols, notes, shown, ownEvents, pages, variants, eras);
    }

    private static EquatableArray<QuoteSymbol> Order(IEnumerable<QuoteSymbol> quotes) => quotes
        .OrderByDescending(quote => quote.SortDate?.Earliest)
        .ThenBy(quote => quote.Article.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    private static EquatableArray<Occurrence> MergeEvents(EquatableArray<ArticleFacts> articles, EquatableArray<EventSymbol> ownEvents) =>
        articles.SelectMany(article => article.Events).Concat(ownEvents)
            .GroupBy(happening => happening.Id)
            .Select(group => OccurrenceMerger.Merge(group.Key, group))
            .OrderBy(occurrence => occurrence.Date is null)
            .ThenBy(occurrence => occurrence.Date)
            .ThenBy(occurrence => occurrence.Main.Label, StringComparer.Ordinal)
            .ThenBy(occurrence => occurrence.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
