using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A value that some sources give for a figure.</summary>
public sealed record FigureClaim(string Value, EquatableArray<FigureSymbol> Accounts)
{
    public bool IsPreferred => Accounts.Any(account => account.IsPreferred);
}
