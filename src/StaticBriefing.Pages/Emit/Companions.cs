using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Pages.Emit;

/// <summary>Who appears with whom: in the same articles more often than chance would bring them together. May be asked from several threads.</summary>
internal sealed class Companions(MentionIndex mentions)
{
    private readonly Tallies _tallies = new(mentions.SymbolCount);

    /// <summary>The symbols of other names that share most articles with one, each with how many.</summary>
    public IEnumerable<(string Name, Route Route, int Count)> Of(SymbolId symbol, int count) => mentions.NumberOf(symbol) is { } number
        ? _tallies.Use(tally => Best(number, count, tally))
            .OrderByDescending(pair => pair.Together).ThenBy(pair => pair.Symbol.Id)
            .Select(pair => (pair.Symbol.Name, Routes.Symbol(pair.Symbol.Id), pair.Together))
        : [];

    private IReadOnlyList<(SymbolRef Symbol, int Together)> Best(int symbol, int count, Tally tally)
    {
        foreach (var article in mentions.ArticlesOf(symbol))
            tally.Add(mentions.SymbolsOf(article), 1);
        var best = new Ranking(count, (a, b) => tally[a] != tally[b] ? tally[b].CompareTo(tally[a]) : mentions[a].Id.CompareTo(mentions[b].Id));
        foreach (var other in tally.Touched)
        {
            if (other != symbol && mentions[other].Id.Kind != SymbolKind.Topic)
                best.Add(other, Math.Round(Weight(symbol, other, tally[other]), 6));
        }
        return [.. best.Items.Select(other => (mentions[other], (int)tally[other]))];
    }

    // Shared articles, weighted by how far they exceed what two independent names would share (pointwise mutual information).
    private double Weight(int a, int b, double together) =>
        together * Math.Log(together * (mentions.Articles.Count + 1) / ((double)mentions.ArticlesOf(a).Length * mentions.ArticlesOf(b).Length));
}
