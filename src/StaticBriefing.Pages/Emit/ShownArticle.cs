using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Emit;

/// <summary>An article as lists show it.</summary>
/// <param name="Quote">One quotation that stands for it; null when it has none.</param>
[Packed]
public sealed partial record ShownArticle(ArticleRef Article, string Summary, ShownQuote? Quote, int QuoteCount, int EventCount)
{
    public static ShownArticle Of(ArticleFacts article, BriefingCompilation briefing) => new(
        article.Article,
        article.Summary,
        Representative(article) is { } quote ? ShownQuote.Of(quote, briefing) : null,
        article.Quotes.Count,
        article.Events.Count);

    /// <summary>The quotation that stands for an article; null when it has none.</summary>
    public static QuoteSymbol? Representative(ArticleFacts article) => article.Quotes.Where(quote => quote.IsVerbatim).OrderBy(RankOf).FirstOrDefault();

    // A whole speech by a named speaker stands for an article better than a fragment.
    private static int RankOf(QuoteSymbol quote) =>
        (quote.Kind == QuoteKind.Direct ? 0 : 2) + (quote.Speaker?.Symbol is null ? 1 : 0);
}
