using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Names that no note defines.</summary>
[Packed]
public sealed partial record UnnotedNames(EquatableArray<UnnotedName> Names);
