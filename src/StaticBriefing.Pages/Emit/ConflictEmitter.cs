using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of what sources disagree about.</summary>
internal static partial class ConflictEmitter
{
    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, int Count, EquatableArray<ConflictItem> Conflicts, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var all = Items(briefing).ToList();
        return Paging.Cut(Routes.Conflicts, all).Select(page => PageJob.Of(
            "conflicts",
            page.Route,
            new Slice(frame, page.Route, all.Count, page.Items.ToEquatableArray(), page.Pager),
            Emit));
    }

    public static IEnumerable<ConflictItem> Items(BriefingCompilation briefing) => Each(briefing, EventViews.Conflict, EventViews.Conflict);

    /// <summary>Of each conflict something, in the order of the list.</summary>
    public static IEnumerable<T> Each<T>(BriefingCompilation briefing, Func<Occurrence, T> ofEvent, Func<FigureConflict, T> ofFigure) =>
        briefing.Occurrences.Where(occurrence => occurrence.IsDisputed).Concat(briefing.ProposedDates).Select(ofEvent).Concat(briefing.FigureConflicts.Select(ofFigure));

    private static Page Emit(Slice slice) => new ConflictsPage(
        slice.Frame.Head(slice.Route, "nav.conflicts", "nav.conflicts", Crumbs.ToHome) with { Number = slice.Pager.Current },
        slice.Count,
        slice.Conflicts,
        FileLink.Of(slice.Frame, new FileLink("events.csv", Routes.DataFile("events.csv")), new FileLink("figures.csv", Routes.DataFile("figures.csv"))),
        slice.Pager);
}
