using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A date that some sources give for an event.</summary>
/// <param name="IsPreferred">The editors rank it over all others; never true of two.</param>
public sealed record DateClaim(EdtfDate Date, EquatableArray<EventSymbol> Accounts, bool IsPreferred);
