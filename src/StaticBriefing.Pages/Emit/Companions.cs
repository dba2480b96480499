using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>Who appears with whom: in the same articles more often than chance would bring them together.</summary>
internal sealed class Companions
{
    private readonly Dictionary<SymbolId, int> _articlesOf = [];
    private readonly int _total;

    public Companions(EquatableArray<ArticleFacts> articles)
    {
        _total = articles.Count;
        foreach (var mention in articles.SelectMany(article => article.Mentions))
            _articlesOf[mention.Symbol.Id] = _articlesOf.GetValueOrDefault(mention.Symbol.Id) + 1;
    }

    /// <summary>The symbols of other names that share most articles with one, each with how many.</summary>
    public IEnumerable<(string Name, Route Route, int Count)> Of(SymbolId symbol, IEnumerable<ArticleFacts> articles, int count)
    {
        var together = new Dictionary<SymbolId, (SymbolRef Symbol, int Count)>();
        foreach (var other in articles.SelectMany(article => article.Mentions).Where(mention => mention.Symbol.Id != symbol && mention.Symbol.Id.Kind != SymbolKind.Topic))
            together[other.Symbol.Id] = (other.Symbol, together.GetValueOrDefault(other.Symbol.Id).Count + 1);
        return together.Values
            .OrderByDescending(pair => Math.Round(Weight(symbol, pair.Symbol.Id, pair.Count), 6))
            .ThenByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Symbol.Id)
            .Take(count)
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Symbol.Id)
            .Select(pair => (pair.Symbol.Name, Routes.Symbol(pair.Symbol.Id), pair.Count));
    }

    // Shared articles, weighted by how far they exceed what two independent names would share (pointwise mutual information).
    private double Weight(SymbolId a, SymbolId b, int together) =>
        together * Math.Log((double)together * (_total + 1) / ((double)_articlesOf[a] * _articlesOf[b]));
}
