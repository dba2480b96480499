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
    public sealed partial record Slice(Frame Frame, EquatableArray<ConflictItem> Conflicts);

    public static PageJob Plan(BriefingCompilation briefing, Frame frame) =>
        PageJob.Of("conflicts", Routes.Conflicts, new Slice(frame, Items(briefing).ToEquatableArray()), Emit);

    public static IEnumerable<ConflictItem> Items(BriefingCompilation briefing) =>
        briefing.Occurrences.Where(occurrence => occurrence.IsDisputed).Select(EventViews.Conflict)
            .Concat(briefing.FigureConflicts.Select(EventViews.Conflict));

    private static Page Emit(Slice slice) => new ConflictsPage(
        slice.Frame.Head(Routes.Conflicts, "nav.conflicts", "nav.conflicts", Crumbs.ToHome),
        slice.Conflicts,
        FileLink.Of(slice.Frame, new FileLink("events.csv", Routes.DataFile("events.csv")), new FileLink("figures.csv", Routes.DataFile("figures.csv"))));
}
