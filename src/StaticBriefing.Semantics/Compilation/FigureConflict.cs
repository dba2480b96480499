using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A figure that sources give different values for.</summary>
/// <param name="What">What it counts.</param>
[Packed]
public sealed partial record FigureConflict(string Id, string What, EquatableArray<FigureClaim> Claims);
