using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of what has changed since the briefing was last recorded as published.</summary>
internal static partial class ChangesEmitter
{
    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, bool HasRecord, EdtfDate? Day, int Count, EquatableArray<ChangeItem> Changes, Pager Pager);

    /// <param name="record">Null when nothing was recorded yet.</param>
    public static EquatableArray<ChangeItem> Items(BriefingCompilation briefing, BriefingRecord? record)
    {
        var changes = record is null ? [] : ChangeFinder.Between(record, BriefingRecord.Of(briefing));
        if (changes.IsEmpty)
            return [];
        var routes = RoutesOf(briefing);
        var whole = briefing.Articles.Where(article => article.Visibility == Visibility.Full).Select(article => article.Article.Id).ToHashSet(StringComparer.Ordinal);
        return changes.Select(change => ToItem(change, routes, tellsPast: change.Articles.All(whole.Contains))).ToEquatableArray();
    }

    // A record remembers words of texts that have become drafts, excerpts or links since, or are gone: of those only that something has changed is told.
    private static ChangeItem ToItem(BriefingChange change, Dictionary<(RecordedKind, string), Route> routes, bool tellsPast)
    {
        var isGone = change.Kind == ChangeKind.Gone;
        return new ChangeItem(
            ContentId.From("ch", change.Word, change.Id),
            $"changes.of.{change.Word}",
            isGone && !tellsPast ? "" : change.Text,
            change.Kind == ChangeKind.Edited && tellsPast && change.Before.Length > 0 ? WordChanges.Between(change.Before, change.Text) : [],
            tellsPast && EdtfDate.TryParse(change.Before, out var before) ? before : null,
            EdtfDate.TryParse(change.Now, out var now) ? now : null,
            !isGone && routes.TryGetValue((change.Fact, change.Id), out var route) ? route : null,
            change.Fact == RecordedKind.Quote);
    }

    public static IEnumerable<PageJob> Plan(EquatableArray<ChangeItem> changes, BriefingRecord? record, Frame frame) => Paging.Cut(Routes.Changes, changes).Select(page => PageJob.Of(
        PageKinds.Changes,
        page.Route,
        new Slice(frame, page.Route, record is not null, record?.Day, changes.Count, page.Items.ToEquatableArray(), page.Pager),
        Emit));

    private static Page Emit(Slice slice) => new ChangesPage(
        slice.Frame.Head(slice.Route, "nav.changes", "nav.changes", Crumbs.ToHome, Routes.FeedOf(Routes.Changes)) with { Number = slice.Pager.Current },
        slice.HasRecord,
        slice.Day,
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
        foreach (var (id, place) in new ConflictPlaces(briefing).All)
            routes[(RecordedKind.Conflict, id)] = place;
        return routes;
    }
}
