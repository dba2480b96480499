using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A figure that sources give different values for.</summary>
/// <param name="What">What it counts.</param>
public sealed record FigureConflict(string Id, string What, EquatableArray<FigureClaim> Claims);
