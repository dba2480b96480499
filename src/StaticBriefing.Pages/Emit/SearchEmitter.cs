using System.Globalization;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the search page. The index that it asks is made elsewhere: see <see cref="Search.SegmentEmitter"/>.</summary>
internal static partial class SearchEmitter
{
    private const int WaysShown = 12;

    [Packed]
    public sealed partial record Slice(
        Frame Frame, EquatableArray<CountedLink> Speakers, EquatableArray<CountedLink> Topics, EquatableArray<CountedLink> Years, EquatableArray<CountedLink> Outlets, bool IsEmpty);

    public static PageJob Plan(BriefingCompilation briefing, Frame frame) => PageJob.Of(
        "search",
        Routes.Search,
        new Slice(
            frame,
            ViewMaker.Bars(QuoteEmitter.SpeakerCounts(briefing).Take(WaysShown)),
            HomeEmitter.Most(briefing, SymbolKind.Topic, WaysShown),
            Years(briefing),
            HomeEmitter.Outlets(briefing, WaysShown),
            briefing.Articles.Count == 0 && briefing.Occurrences.IsEmpty),
        Emit);

    private static EquatableArray<CountedLink> Years(BriefingCompilation briefing) => ViewMaker.Bars(briefing.Occurrences
        .GroupBy(happening => Routes.YearOf(happening.Date))
        .Where(year => year.Key is not null)
        .OrderBy(year => year.Key)
        .Select(year => (year.Key!.Value.ToString(CultureInfo.InvariantCulture), Routes.TimelineOf(year.Key.Value), year.Count())));

    private static Page Emit(Slice slice) => new SearchPage(
        slice.Frame.Head(Routes.Search, "search.title", "search.title", Crumbs.ToHome),
        Routes.Speakers,
        slice.Speakers,
        slice.Topics,
        slice.Years,
        slice.Outlets,
        slice.IsEmpty);
}
