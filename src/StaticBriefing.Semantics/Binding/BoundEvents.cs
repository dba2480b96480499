using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Binding;

/// <summary>The events and eras of one file of the editors' record, bound.</summary>
/// <param name="Unnoted">Names in it that no note defines.</param>
[Packed]
public sealed partial record BoundEvents(EquatableArray<EventSymbol> Events, EquatableArray<Era> Eras, EquatableArray<UnnotedName> Unnoted);
