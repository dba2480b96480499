using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The events of one file of the editors' record, bound.</summary>
[Packed]
internal sealed partial record BoundEvents(EquatableArray<EventSymbol> Events);
