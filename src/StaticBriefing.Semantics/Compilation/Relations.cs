using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>Who and what belongs to whom, each relation in the compilation's own order.</summary>
public sealed class Relations
{
    private readonly ILookup<SymbolId, QuoteSymbol> _quotesBy;
    private readonly ILookup<SymbolId, QuoteSymbol> _quotesAbout;
    private readonly ILookup<SymbolId, Occurrence> _events;
    private readonly ILookup<SymbolId, (ArticleFacts Article, MentionSymbol Mention)> _mentions;
    private readonly ILookup<SymbolId, SymbolRef> _parts;
    private readonly ILookup<string, Occurrence> _eventsOfArticle;

    internal Relations(BriefingCompilation briefing)
    {
        var quotesAbout = Task.Run(() => Pairs(briefing.Quotes, quote => quote.About.Concat(quote.Topics)));
        var events = Task.Run(() => Pairs(briefing.Occurrences, Participants));
        var mentions = Task.Run(() => briefing.Articles
            .SelectMany(article => article.Mentions.Select(mention => (article, mention)))
            .ToLookup(pair => pair.mention.Symbol.Id));
        _quotesBy = briefing.Quotes.Where(quote => quote.Speaker?.Symbol is not null).ToLookup(quote => quote.Speaker!.Symbol!.Id);
        _parts = briefing.Notes.Values
            .Where(note => note.PartOf is not null)
            .OrderBy(note => note.Id)
            .ToLookup(note => note.PartOf!.Id, note => briefing.Symbols.Find(note.Id)!.ToRef());
        _eventsOfArticle = briefing.Occurrences
            .SelectMany(occurrence => occurrence.Accounts.SelectMany(account => account.Evidence).Select(evidence => evidence.Article.Id).Distinct().Select(id => (id, occurrence)))
            .ToLookup(pair => pair.id, pair => pair.occurrence);
        (_quotesAbout, _events, _mentions) = (quotesAbout.Result, events.Result, mentions.Result);
    }

    public IEnumerable<QuoteSymbol> QuotesBy(SymbolId symbol) => _quotesBy[symbol];

    public IEnumerable<QuoteSymbol> QuotesAbout(SymbolId symbol) => _quotesAbout[symbol];

    public IEnumerable<Occurrence> EventsOf(SymbolId symbol) => _events[symbol];

    public IEnumerable<(ArticleFacts Article, MentionSymbol Mention)> MentionsOf(SymbolId symbol) => _mentions[symbol];

    public IEnumerable<SymbolRef> PartsOf(SymbolId symbol) => _parts[symbol];

    public IEnumerable<Occurrence> EventsOfArticle(string articleId) => _eventsOfArticle[articleId];

    /// <summary>Every symbol with at least one quotation of its own, by count, then id.</summary>
    public IEnumerable<(SymbolId Symbol, int Count)> Speakers() =>
        _quotesBy.Select(group => (group.Key, Count: group.Count())).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Key);

    private static ILookup<SymbolId, T> Pairs<T>(IEnumerable<T> items, Func<T, IEnumerable<SymbolRef>> symbols) =>
        items.SelectMany(item => symbols(item).Select(symbol => symbol.Id).Distinct().Select(id => (id, item))).ToLookup(pair => pair.id, pair => pair.item);

    private static IEnumerable<SymbolRef> Participants(Occurrence occurrence) =>
        occurrence.Accounts.SelectMany(account => account.Who.Concat(account.Topics).Concat(account.Place is null ? [] : [account.Place]));
}
