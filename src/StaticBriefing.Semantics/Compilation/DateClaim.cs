using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A date that some sources give for an event.</summary>
/// <param name="IsPreferred">The editors rank it over all others; never true of two.</param>
[Packed]
public sealed partial record DateClaim(EdtfDate Date, EquatableArray<EventSymbol> Accounts, bool IsPreferred);
