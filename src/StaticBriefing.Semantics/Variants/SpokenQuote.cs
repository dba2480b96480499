using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Variants;

/// <summary>All of a quotation that decides of which utterance it is.</summary>
/// <param name="Speaker">Null for a role that names nobody, and when the source does not say.</param>
/// <param name="IsReported">The words are the writer's: reported without quotation marks.</param>
/// <param name="Utterance">An editor's name for what was said; empty when no editor has decided.</param>
[Packed]
public sealed partial record SpokenQuote(
    QuoteKey Key, EquatableArray<string> Pieces, SymbolId? Speaker, bool IsReported, EdtfDate? SaidOn, EdtfDate? Published, string Utterance)
{
    /// <summary>Those of an article whose words stand in its source: of the others, nobody knows what was printed.</summary>
    public static EquatableArray<SpokenQuote> Of(ArticleFacts article) => article.Quotes.Where(quote => quote.IsVerbatim).Select(Of).ToEquatableArray();

    /// <summary>The earliest first, those without a date last.</summary>
    internal static IOrderedEnumerable<SpokenQuote> ByDate(IEnumerable<SpokenQuote> quotes) =>
        quotes.OrderBy(quote => quote.Days?.First ?? int.MaxValue).ThenBy(quote => quote.Key);

    /// <summary>When it was said, or else when it was printed; null when neither is known.</summary>
    internal DaySpan? Days => DaySpan.Of(SaidOn ?? Published);

    private static SpokenQuote Of(QuoteSymbol quote) => new(
        new QuoteKey(quote.Article.Id, quote.Id),
        quote.Pieces,
        quote.Speaker?.Symbol?.Id,
        quote.Kind == QuoteKind.Indirect,
        quote.SaidOn,
        quote.Article.Published,
        quote.Utterance);
}
