using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>Finds figures that sources give different values for: one id, several numbers.</summary>
public static class FigureMerger
{
    /// <summary>Those that editors have given one id, then those that are proposed.</summary>
    public static EquatableArray<FigureConflict> FindConflicts(IReadOnlyList<FigureSymbol> figures) =>
        figures
            .GroupBy(figure => figure.Id)
            .Select(group => Merge(group.Key, group))
            .Where(conflict => conflict.Claims.Count > 1)
            .OrderBy(conflict => conflict.Id, StringComparer.Ordinal)
            .Concat(ProposedConflicts.OfFigures(figures).OrderBy(conflict => conflict.Id, StringComparer.Ordinal))
            .ToEquatableArray();

    /// <summary>All that is said of one figure.</summary>
    internal static FigureConflict Merge(string id, IEnumerable<FigureSymbol> figures) => new(id, figures.First().What, Claims(figures));

    private static EquatableArray<FigureClaim> Claims(IEnumerable<FigureSymbol> figures)
    {
        var groups = figures.GroupBy(figure => (Number(figure.Value), figure.Unit)).ToList();
        var ranksOne = groups.Count(IsPreferred) == 1;
        return groups
            .Select(group => new FigureClaim(group.First().Value, group.OrderBy(SourceOf, StringComparer.Ordinal).ToEquatableArray(), ranksOne && IsPreferred(group)))
            .OrderByDescending(claim => claim.IsPreferred)
            .ThenByDescending(claim => claim.Accounts.Count)
            .ThenBy(claim => claim.Value, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static bool IsPreferred(IEnumerable<FigureSymbol> figures) => figures.Any(figure => figure.IsPreferred);

    private static string SourceOf(FigureSymbol figure) => figure.Evidence.IsEmpty ? "" : figure.Evidence[0].Article.Id;

    /// <summary>What two spellings of one number have in common: "80,000" and "80 000" are one, "over 80,000" is another claim.</summary>
    public static string Number(string value) => NameKey.Of(value).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
