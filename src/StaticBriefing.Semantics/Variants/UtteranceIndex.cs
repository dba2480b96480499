using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Variants;

/// <summary>The utterances that several articles print, and which of them a quotation is a wording of.</summary>
public sealed class UtteranceIndex
{
    // By the very quotation of the briefing, which every list of quotations asks for.
    private readonly Dictionary<QuoteSymbol, Utterance> _byQuote = new(ReferenceEqualityComparer.Instance);

    internal UtteranceIndex(VariantTable table, EquatableArray<QuoteSymbol> quotes)
    {
        var symbols = table.Clusters.IsEmpty ? [] : quotes.ToDictionary(KeyOf);
        All = table.Clusters
            .Select(cluster => new Utterance(cluster.Id, cluster.Quotes.Select(key => symbols[key]).ToEquatableArray()))
            .OrderByDescending(utterance => utterance.Outlets.Count())
            .ThenByDescending(utterance => utterance.Date?.Earliest)
            .ThenBy(utterance => utterance.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        foreach (var utterance in All)
        {
            foreach (var wording in utterance.Wordings)
                _byQuote.Add(wording, utterance);
        }
    }

    /// <summary>Those of most outlets first, then the newest.</summary>
    public EquatableArray<Utterance> All { get; }

    /// <summary>Null for a quotation that no other article has.</summary>
    public Utterance? Of(QuoteSymbol quote) => _byQuote.GetValueOrDefault(quote);

    private static QuoteKey KeyOf(QuoteSymbol quote) => new(quote.Article.Id, quote.Id);
}
