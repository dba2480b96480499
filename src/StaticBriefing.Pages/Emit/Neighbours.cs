using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>Finds the articles that share the rarest symbols with one.</summary>
internal sealed class Neighbours
{
    // A symbol of very many articles says little about any two of them.
    private const int MostArticlesOfSymbol = 200;

    private readonly EquatableArray<ArticleFacts> _articles;

    // Articles by their place, which is a cheaper key than an article.
    private readonly ILookup<SymbolId, int> _naming;

    public Neighbours(EquatableArray<ArticleFacts> articles)
    {
        _articles = articles;
        _naming = articles.Index().SelectMany(pair => pair.Item.Mentions.Select(mention => (mention.Symbol.Id, pair.Index))).ToLookup(pair => pair.Id, pair => pair.Index);
    }

    public IEnumerable<ArticleRef> Of(ArticleFacts article, int count)
    {
        var weights = new Dictionary<int, double>();
        foreach (var mention in article.Mentions)
            AddWeights(weights, mention.Symbol.Id);
        return weights
            .Select(pair => (_articles[pair.Key].Article, Weight: Math.Round(pair.Value, 6)))
            .Where(pair => pair.Article.Id != article.Article.Id)
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Article.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Article);
    }

    private void AddWeights(Dictionary<int, double> weights, SymbolId symbol)
    {
        var sharing = _naming[symbol];
        var total = sharing.Count();
        if (total is < 2 or > MostArticlesOfSymbol)
            return;
        foreach (var other in sharing)
            weights[other] = weights.GetValueOrDefault(other) + (1.0 / total);
    }
}
