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

    private readonly ILookup<SymbolId, ArticleFacts> _articles;

    public Neighbours(EquatableArray<ArticleFacts> articles) =>
        _articles = articles.SelectMany(article => article.Mentions.Select(mention => (mention.Symbol.Id, article))).ToLookup(pair => pair.Id, pair => pair.article);

    public IEnumerable<ArticleRef> Of(ArticleFacts article, int count)
    {
        var weights = new Dictionary<ArticleFacts, double>(ReferenceEqualityComparer.Instance);
        foreach (var mention in article.Mentions)
            AddWeights(weights, article, mention.Symbol.Id);
        return weights
            .OrderByDescending(pair => Math.Round(pair.Value, 6))
            .ThenBy(pair => pair.Key.Article.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Key.Article);
    }

    private void AddWeights(Dictionary<ArticleFacts, double> weights, ArticleFacts article, SymbolId symbol)
    {
        var sharing = _articles[symbol];
        var total = sharing.Count();
        if (total is < 2 or > MostArticlesOfSymbol)
            return;
        foreach (var other in sharing.Where(other => !ReferenceEquals(other, article)))
            weights[other] = weights.GetValueOrDefault(other) + (1.0 / total);
    }
}
