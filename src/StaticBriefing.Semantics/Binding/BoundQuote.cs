using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>A quotation with where its words stand; empty when they were not found.</summary>
internal sealed record BoundQuote(QuoteSymbol Symbol, EquatableArray<TextSpan> Spans);
