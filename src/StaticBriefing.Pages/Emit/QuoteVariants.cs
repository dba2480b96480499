using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Where the other wordings of one of an article's quotations are.</summary>
[Packed]
public sealed partial record QuoteVariants(string QuoteId, VariantLink Link);
