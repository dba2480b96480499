using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Variants;

/// <summary>What was said once and is printed in several articles.</summary>
/// <param name="Wordings">Every quotation of it: the fullest first, then by date.</param>
[Packed]
public sealed partial record Utterance(string Id, EquatableArray<QuoteSymbol> Wordings)
{
    /// <summary>What the others are compared with.</summary>
    public QuoteSymbol Fullest => Wordings[0];

    /// <summary>Null when none of its sources says who spoke.</summary>
    public Speaker? Speaker => (Wordings.FirstOrDefault(quote => quote.Speaker?.Symbol is not null) ?? Fullest).Speaker;

    /// <summary>When an editor says that it was said, or else when it was first printed.</summary>
    public EdtfDate? Date => Wordings.Select(quote => quote.SaidOn).FirstOrDefault(date => date is not null) ?? Wordings.Min(quote => quote.Article.Published);

    public int ArticleCount => Wordings.Select(quote => quote.Article.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>By name, each once.</summary>
    public IEnumerable<string> Outlets =>
        Wordings.Select(quote => quote.Article.Outlet).Where(outlet => outlet.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
