using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>A quotation with what other articles make of it.</summary>
/// <param name="Variants">Null when no other article has it.</param>
/// <param name="Others">One quotation of each other article, as far as they are shown beside this one.</param>
[Packed]
public sealed partial record ShownQuote(QuoteSymbol Quote, VariantLink? Variants, EquatableArray<QuoteSymbol> Others)
{
    private const int MostOthers = 3;

    public static ShownQuote Of(QuoteSymbol quote, BriefingCompilation briefing) => new(quote, VariantEmitter.LinkOf(quote, briefing), []);

    /// <summary>With the wordings of other articles.</summary>
    public static ShownQuote WithOthers(QuoteSymbol quote, BriefingCompilation briefing) => Of(quote, briefing) with
    {
        Others = VariantEmitter.OthersOf(quote, briefing).Take(MostOthers).ToEquatableArray(),
    };
}
