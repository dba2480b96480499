using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the pages of events that are too many for the page they belong to.</summary>
internal static partial class EventListEmitter
{
    [Packed]
    public sealed partial record Slice(PageHead Head, int Count, EquatableArray<ShownEvent> Events, Pager Pager);

    /// <param name="first">The head of the first page.</param>
    /// <param name="shown">How many the page they belong to shows.</param>
    /// <returns>No page where the page they belong to shows them all.</returns>
    public static IEnumerable<PageJob> Plan(string group, PageHead first, IReadOnlyList<Occurrence> events, int shown, ConflictPlaces conflicts) =>
        events.Count <= shown ? [] : Paging.Cut(first.Route, events).Select(page => PageJob.Of(
            group,
            page.Route,
            () => new Slice(first with { Route = page.Route, Number = page.Pager.Current }, events.Count, page.Items.Select(conflicts.Show).ToEquatableArray(), page.Pager),
            Emit));

    private static Page Emit(Slice slice) => new EventListPage(slice.Head, slice.Count, slice.Events.Select(EventViews.Item).ToEquatableArray(), slice.Pager);
}
