using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Variants;

/// <summary>The utterances that several articles print, and which of them a quotation is a wording of.</summary>
public sealed class UtteranceIndex
{
    private readonly Dictionary<QuoteKey, Utterance> _byQuote;

    internal UtteranceIndex(VariantTable table, EquatableArray<QuoteSymbol> quotes)
    {
        var symbols = table.Clusters.IsEmpty ? [] : quotes.ToDictionary(KeyOf);
        All = table.Clusters
            .Select(cluster => new Utterance(cluster.Id, cluster.Quotes.Select(key => symbols[key]).ToEquatableArray()))
            .OrderByDescending(utterance => utterance.Outlets.Count())
            .ThenByDescending(utterance => utterance.Date?.Earliest)
            .ThenBy(utterance => utterance.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        _byQuote = All.SelectMany(utterance => utterance.Wordings.Select(quote => (Key: KeyOf(quote), utterance))).ToDictionary(pair => pair.Key, pair => pair.utterance);
    }

    /// <summary>Those of most outlets first, then the newest.</summary>
    public EquatableArray<Utterance> All { get; }

    /// <summary>Null for a quotation that no other article has.</summary>
    public Utterance? Of(QuoteSymbol quote) => _byQuote.GetValueOrDefault(KeyOf(quote));

    private static QuoteKey KeyOf(QuoteSymbol quote) => new(quote.Article.Id, quote.Id);
}
