using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The form that narrows a list on its own page, with scripts only.</summary>
/// <param name="Items">A CSS selector of the rows.</param>
/// <param name="Groups">What tells rows apart: the names of their data- attributes, each with a label "filter.{name}".</param>
/// <param name="Elsewhere">The query of the search that looks through what other pages of the list show too; null when there are none.</param>
[Packed]
public sealed partial record ListFilters(string Items, EquatableArray<FilterGroup> Groups, string? Elsewhere)
{
    // A list that fits a window needs no filter.
    private const int LongestWithout = 4;

    /// <summary>The form over the rows of a page; null when they are few.</summary>
    public static ListFilters? Over(int rows, string items, string? elsewhere, params ReadOnlySpan<string> groups) =>
        rows > LongestWithout ? new ListFilters(items, [.. groups.ToArray().Select(name => new FilterGroup(name, $"filter.{name}"))], elsewhere) : null;
}
