using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of what has changed since the briefing was last recorded as published.</summary>
internal static partial class ChangesEmitter
{
    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, bool HasRecord, int Count, EquatableArray<ChangeItem> Changes, Pager Pager);

    /// <param name="record">Null when nothing was recorded yet.</param>
    public static EquatableArray<ChangeItem> Items(BriefingCompilation briefing, BriefingRecord? record)
    {
        var changes = record is null ? [] : ChangeFinder.Between(record, BriefingRecord.Of(briefing));
        var routes = changes.IsEmpty ? [] : RoutesOf(briefing);
        return changes.Select(change => new ChangeItem(
            ContentId.From("ch", change.Word, change.Id),
            $"changes.of.{change.Word}",
            change.Text,
            change.Before,
            change.Now,
            change.Kind != ChangeKind.Gone && routes.TryGetValue((change.Fact, change.Id), out var route) ? route : null)).ToEquatableArray();
    }

    public static IEnumerable<PageJob> Plan(EquatableArray<ChangeItem> changes, bool hasRecord, Frame frame) => Paging.Cut(Routes.Changes, changes).Select(page => PageJob.Of(
        PageKinds.Changes,
        page.Route,
        new Slice(frame, page.Route, hasRecord, changes.Count, page.Items.ToEquatableArray(), page.Pager),
        Emit));

    private static Page Emit(Slice slice) => new ChangesPage(
        slice.Frame.Head(slice.Route, "nav.changes", "nav.changes", Crumbs.ToHome, Routes.FeedOf(Routes.Changes)) with { Number = slice.Pager.Current },
        slice.HasRecord,
        slice.Count,
        slice.Changes.GroupBy(change => change.Key).Select(group => new ChangeGroup(group.Key.Split('.')[^1].Replace('_', '-'), group.Key, group.ToEquatableArray())).ToEquatableArray(),
        slice.Pager);

    private static Dictionary<(RecordedKind, string), Route> RoutesOf(BriefingCompilation briefing)
    {
        var (routes, places) = (new Dictionary<(RecordedKind, string), Route>(), new EventPlaces(briefing));
        foreach (var article in briefing.Articles)
            routes[(RecordedKind.Article, article.Article.Id)] = Routes.Article(article.Article);
        foreach (var quote in briefing.Quotes)
            routes[(RecordedKind.Quote, ExportSite.IdOf(quote.Article, quote.Id))] = ViewMaker.InContext(quote);
        foreach (var occurrence in briefing.Occurrences)
            routes[(RecordedKind.Event, occurrence.Id)] = places[occurrence];
        foreach (var id in briefing.Occurrences.Where(occurrence => occurrence.IsDisputed).Select(occurrence => occurrence.Id).Concat(briefing.FigureConflicts.Select(conflict => conflict.Id)))
            routes[(RecordedKind.Conflict, id)] = Routes.Conflicts.At(EventViews.ConflictId(id));
        return routes;
    }
}
