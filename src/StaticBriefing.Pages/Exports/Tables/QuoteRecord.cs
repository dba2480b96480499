using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A quotation and the utterance that it is a wording of.</summary>
/// <param name="Variant">Empty when no other article has it.</param>
[Packed]
internal sealed partial record QuoteRecord(QuoteSymbol Quote, string Variant);
