using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>An event with the spans it rests on.</summary>
internal sealed record BoundEvent(EventSymbol Symbol, EquatableArray<TextSpan> Spans);
