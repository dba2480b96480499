using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>Cuts long lists into pages.</summary>
internal static class Paging
{
    public const int PageSize = 100;

    /// <summary>The pages of a list, at least one, each with where it stands.</summary>
    public static IEnumerable<(Route Route, Pager Pager, IReadOnlyList<T> Items)> Cut<T>(Route first, IReadOnlyList<T> items)
    {
        var total = Math.Max(1, (items.Count + PageSize - 1) / PageSize);
        for (var number = 1; number <= total; number++)
        {
            var pager = new Pager(
                number,
                total,
                number > 1 ? Routes.PageOf(first, number - 1) : null,
                number < total ? Routes.PageOf(first, number + 1) : null);
            yield return (Routes.PageOf(first, number), pager, [.. Range(number, items.Count).Select(place => items[place])]);
        }
    }

    /// <summary>The page of a list on which an entry stands.</summary>
    /// <param name="index">Of the entry, from zero.</param>
    public static Route PageOf(Route first, int index) => Routes.PageOf(first, 1 + (index / PageSize));

    private static IEnumerable<int> Range(int page, int count)
    {
        var first = (page - 1) * PageSize;
        return Enumerable.Range(first, Math.Min(PageSize, count - first));
    }

    /// <summary>Where each letter of a list from A to Z begins.</summary>
    /// <param name="items">Of each entry its letter, and the anchor that stands where the letter does if the entry is the letter's first.</param>
    public static EquatableArray<LetterLink> Letters(Route first, IEnumerable<(string Letter, string Anchor)> items) => items
        .Select((item, index) => (item.Letter, Route: PageOf(first, index).At(item.Anchor)))
        .DistinctBy(item => item.Letter)
        .Select(item => new LetterLink(item.Letter, item.Route))
        .ToEquatableArray();
}
