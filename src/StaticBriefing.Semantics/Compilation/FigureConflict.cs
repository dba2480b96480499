using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A figure that sources give different values for.</summary>
/// <param name="What">What it counts.</param>
[Packed]
public sealed partial record FigureConflict(string Id, string What, EquatableArray<FigureClaim> Claims)
{
    /// <summary>Found by the program, and not seen by an editor yet.</summary>
    public bool IsProposed => Claims.All(claim => claim.Accounts.All(account => account.Status == ReviewStatus.Auto));
}
