using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Variants;

/// <summary>Quotations of several articles that are one utterance.</summary>
/// <param name="Id">Made from the first of them by date, so that a later article leaves it as it is.</param>
/// <param name="Quotes">The fullest first, then by date.</param>
[Packed]
public sealed partial record VariantCluster(string Id, EquatableArray<QuoteKey> Quotes);
