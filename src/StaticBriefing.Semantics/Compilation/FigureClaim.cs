using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A value that some sources give for a figure.</summary>
/// <param name="IsPreferred">The editors rank it over all others; never true of two.</param>
[Packed]
public sealed partial record FigureClaim(string Value, EquatableArray<FigureSymbol> Accounts, bool IsPreferred);
