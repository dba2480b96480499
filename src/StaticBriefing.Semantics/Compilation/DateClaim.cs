using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A date that some sources give for an event.</summary>
public sealed record DateClaim(EdtfDate Date, EquatableArray<EventSymbol> Accounts)
{
    public bool IsPreferred => Accounts.Any(account => account.IsPreferred);
}
