using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>Something that happened, with every account of it.</summary>
/// <param name="Main">The account that the page leads with: the preferred one, or the one most sources give.</param>
/// <param name="Dates">Each date that is given, the main one first; more than one means that sources disagree.</param>
[Packed(Digested = true)]
public sealed partial record Occurrence(string Id, EventSymbol Main, EquatableArray<EventSymbol> Accounts, EquatableArray<DateClaim> Dates)
{
    public EdtfDate? Date => Main.Date;

    public bool IsDisputed => Dates.Count > 1;

    /// <summary>Found by the program, and not seen by an editor yet.</summary>
    public bool IsProposed => Accounts.All(account => account.Status == ReviewStatus.Auto);
}
