using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Variants;

/// <summary>One search for the quotations that are one utterance, from the fullest wording to the shortest.</summary>
internal sealed class VariantSearch
{
    private readonly IReadOnlyList<Wording> _wordings;
    private readonly RunIndex _index;
    private readonly HashSet<QuoteKey> _placed = [];

    public VariantSearch(IEnumerable<SpokenQuote> quotes)
    {
        _wordings = [.. Wording.Of(quotes).Where(SameUtterance.IsTelling)];
        _index = new RunIndex(_wordings);
    }

    public IEnumerable<VariantCluster> Run()
    {
        var all = Enumerable.Range(0, _wordings.Count).AsParallel().AsOrdered().Select(place => (_wordings[place], PartsOf(place, _wordings[place]))).ToArray();
        foreach (var (whole, parts) in all)
        {
            // Words that come back later may be another utterance, with wordings of its own.
            foreach (var fullest in whole.Quotes.Where(quote => parts.Count > 0 && !_placed.Contains(quote.Key)))
            {
                var quotes = Gather(fullest, whole, parts);
                if (VariantFinder.AreOfSeveralArticles(quotes))
                    yield return Place(fullest, quotes);
            }
        }
    }

    /// <summary>The wordings of which one holds enough, itself included where it has several quotations; those of which it holds most first.</summary>
    private List<Part> PartsOf(int place, Wording whole) =>
    [
        .. _index.After(place, whole).Prepend(place)
            .Select(other => new Part(_wordings[other], SameUtterance.Share(_wordings[other], whole)))
            .Where(part => part.Share > 0 && (part.Wording != whole || whole.Quotes.Count > 1))
            .OrderByDescending(part => part.Share),
    ];

    private List<SpokenQuote> Gather(SpokenQuote fullest, Wording whole, List<Part> parts)
    {
        var quotes = new List<SpokenQuote> { fullest };
        var speaker = whole.Speaker;
        foreach (var wording in parts.Select(part => part.Wording))
        {
            // Where the fullest wording names no speaker, the first that does speaks for all.
            if (speaker is not null && wording.Speaker is not null && speaker != wording.Speaker)
                continue;
            var count = quotes.Count;
            quotes.AddRange(wording.Quotes.Where(quote => quote != fullest && !_placed.Contains(quote.Key) && SameUtterance.FitInTime(quote, fullest, wording.SharedRuns(whole))));
            if (quotes.Count > count)
                speaker ??= wording.Speaker;
        }
        return quotes;
    }

    private VariantCluster Place(SpokenQuote fullest, List<SpokenQuote> quotes)
    {
        _placed.UnionWith(quotes.Select(quote => quote.Key));
        var first = SpokenQuote.ByDate(quotes).First().Key;
        return new VariantCluster(ContentId.From("v", first.Article, first.Quote), VariantFinder.InOrder(fullest, quotes));
    }

    /// <param name="Share">How much of the wording the fullest one holds.</param>
    private sealed record Part(Wording Wording, double Share);
}
