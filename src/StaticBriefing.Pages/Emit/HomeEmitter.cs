using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the story's front page.</summary>
internal static partial class HomeEmitter
{
    private const int LatestShown = 5;
    private const int QuotedShown = 8;
    private const int EventsShown = 5;
    private const int TopicsShown = 12;
    private const int ConflictsShown = 3;
    private const int ChangesShown = 3;

    [Packed]
    public sealed partial record Slice(
        Frame Frame,
        string Description,
        Counts Counts,
        EquatableArray<ShownArticle> Latest,
        EquatableArray<CountedLink> MostQuoted,
        EquatableArray<ShownEvent> Recent,
        EquatableArray<ShownEvent> Upcoming,
        bool KnowsNow,
        EquatableArray<CountedLink> Topics,
        EquatableArray<CountedLink> People,
        EquatableArray<CountedLink> Places,
        EquatableArray<CountedLink> Outlets,
        EquatableArray<ConflictItem> Conflicts,
        EquatableArray<ChangeItem> Changes);

    public static PageJob Plan(BriefingCompilation briefing, Frame frame, Counts counts, EquatableArray<ChangeItem> changes)
    {
        var (past, upcoming) = Around(briefing);
        var conflicts = new ConflictPlaces(briefing);
        var slice = new Slice(
            frame,
            briefing.Settings.Description,
            counts,
            briefing.Articles.Take(LatestShown).Select(article => ShownArticle.Of(article, briefing)).ToEquatableArray(),
            ViewMaker.Bars(QuoteEmitter.SpeakerCounts(briefing).Take(QuotedShown)),
            past.TakeLast(EventsShown).Reverse().Select(conflicts.Show).ToEquatableArray(),
            upcoming.Take(EventsShown).Select(conflicts.Show).ToEquatableArray(),
            briefing.Settings.Now is not null,
            Most(briefing, SymbolKind.Topic, TopicsShown),
            Most(briefing, SymbolKind.Person, QuotedShown),
            Most(briefing, SymbolKind.Place, QuotedShown),
            Outlets(briefing, QuotedShown),
            ConflictEmitter.Items(briefing).Take(ConflictsShown).ToEquatableArray(),
            changes.Take(ChangesShown).ToEquatableArray());
        return PageJob.Of("home", Routes.Home, slice, Emit);
    }

    private static Page Emit(Slice slice) => new HomePage(
        slice.Frame.Named(Routes.Home, slice.Frame.SiteTitle, "nav.home", [], Routes.FeedOf(Routes.Home), slice.Description).Saying(() => StructuredData.OfSite(slice.Frame, slice.Description)),
        slice.Counts,
        slice.Latest.Select(ViewMaker.Item).ToEquatableArray(),
        slice.MostQuoted,
        slice.Recent.Select(EventViews.Item).ToEquatableArray(),
        slice.Upcoming.Select(EventViews.Item).ToEquatableArray(),
        slice.KnowsNow,
        slice.Topics,
        slice.People,
        slice.Places,
        slice.Outlets,
        slice.Conflicts,
        slice.Changes,
        slice.Counts is { Articles: 0, Events: 0, People: 0, Topics: 0 });

    // Where nobody says what day it is, the story has come as far as its newest article.
    private static (List<Occurrence> Past, List<Occurrence> Upcoming) Around(BriefingCompilation briefing)
    {
        var dated = briefing.Occurrences.Where(occurrence => Routes.YearOf(occurrence.Date) is not null).ToList();
        var now = briefing.Settings.Now ?? briefing.Articles.Select(article => article.Article.Published).FirstOrDefault(date => date is not null);
        bool IsUpcoming(Occurrence occurrence) => now is not null && occurrence.Date!.Earliest.CompareTo(now.Latest) > 0;
        return ([.. dated.Where(o => !IsUpcoming(o))], [.. dated.Where(IsUpcoming)]);
    }

    /// <summary>Those that most articles name, with the number of articles; where it is equal, first those of more events.</summary>
    public static EquatableArray<CountedLink> Most(BriefingCompilation briefing, SymbolKind kind, int count) =>
        ViewMaker.Bars(briefing.Symbols.Symbols
            .Where(symbol => symbol.Id.Kind == kind)
            .Select(symbol => (Symbol: symbol, Count: briefing.Relations.MentionsOf(symbol.Id).Count(), Events: briefing.Relations.EventsOf(symbol.Id).Count()))
            .Where(pair => pair.Count > 0)
            .OrderByDescending(pair => pair.Count).ThenByDescending(pair => pair.Events).ThenBy(pair => pair.Symbol.Id)
            .Take(count)
            .Select(pair => (pair.Symbol.Name, Routes.Symbol(pair.Symbol.Id), pair.Count)));

    public static EquatableArray<CountedLink> Outlets(BriefingCompilation briefing, int count) =>
        ViewMaker.Bars(OutletRecord.Known(briefing)
            .OrderByDescending(outlet => outlet.Count()).ThenBy(outlet => outlet.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(outlet => (Name: OutletRecord.NameOf(outlet), Count: outlet.Count()))
            .Select(outlet => (outlet.Name, OutletRecord.RouteOf(outlet.Name), outlet.Count)));
}
