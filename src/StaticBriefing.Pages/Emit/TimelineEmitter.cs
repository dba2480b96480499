using System.Globalization;
using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the timeline: whole, and of each year.</summary>
internal static partial class TimelineEmitter
{
    // The whole timeline shows every event up to this many; beyond it each year has pages of its own and here its first event, the fullest years a few.
    private const int WholeUpTo = 400;
    private const int FirstOfFullest = 5;
    // The lane stands beside the timeline, and on a phone below it.
    private const int UndatedShown = 20;
    // More years than these are too many to choose from at a glance.
    private const int YearsAtAGlance = 12;

    /// <param name="Year">0 for the whole.</param>
    /// <param name="Count">Of all events in its scope.</param>
    [Packed]
    public sealed partial record Slice(
        Frame Frame,
        PageHead Head,
        int Year,
        int Count,
        EquatableArray<ShownEvent> Dated,
        EquatableArray<ShownEvent> Undated,
        int UndatedCount,
        Route? AllUndated,
        EquatableArray<YearLink> AllYears,
        EquatableArray<MonthLink> Months,
        EquatableArray<EraItem> Eras,
        TimelineStrip? Strip,
        Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var dated = briefing.Occurrences.Where(occurrence => occurrence.Date is not null).ToList();
        var undated = briefing.Occurrences.Where(occurrence => occurrence.Date is null).ToList();
        var years = dated.Where(o => YearOf(o) > int.MinValue).GroupBy(YearOf).OrderBy(year => year.Key).ToList();
        var links = years.Select(year => new YearLink(year.Key, Routes.TimelineOf(year.Key), year.Count())).ToEquatableArray();
        var (eras, conflicts) = (EraMaker.Make(briefing), new ConflictPlaces(briefing));
        return years.SelectMany(year => OfYear(frame, [.. year], links, eras, conflicts)).Prepend(Whole(frame, dated, undated, links, eras, conflicts))
            .Concat(EventListEmitter.Plan("timeline", frame.Head(Routes.Undated, "timeline.title_undated", Sections.Timeline, Crumbs.ToTimeline), WithoutYear(briefing.Occurrences), UndatedShown, conflicts));
    }

    private static PageJob Whole(
        Frame frame, List<Occurrence> dated, List<Occurrence> undated, EquatableArray<YearLink> links, EquatableArray<EraItem> eras, ConflictPlaces conflicts)
    {
        var shown = dated.Count <= WholeUpTo ? dated : FirstOf(dated, links);
        var head = frame.Head(Routes.Timeline, Sections.Timeline, Sections.Timeline, Crumbs.ToHome, Routes.FeedOf(Routes.Timeline));
        var slice = new Slice(
            frame, head, 0, dated.Count + undated.Count, shown.Select(conflicts.Show).ToEquatableArray(), undated.Take(UndatedShown).Select(conflicts.Show).ToEquatableArray(),
            undated.Count, WithoutYear(dated.Concat(undated)).Count > UndatedShown ? Routes.Undated : null, links, [], eras, TimelineStripMaker.Make(dated), new Pager(1, 1, null, null));
        return PageJob.Of("timeline", Routes.Timeline, slice, Emit);
    }

    private static List<Occurrence> FirstOf(IEnumerable<Occurrence> dated, EquatableArray<YearLink> years)
    {
        var fullest = AtAGlance(years).Select(year => year.Year).ToHashSet();
        return [.. dated.GroupBy(YearOf).SelectMany(year => FirstOf([.. year], year.Key == int.MinValue ? Paging.PageSize : fullest.Contains(year.Key) ? FirstOfFullest : 1))];
    }

    // The link to all of them takes the place of one: it stands for two or more.
    private static IEnumerable<Occurrence> FirstOf(List<Occurrence> year, int most) => year.Count <= most + 1 ? year : year.Take(most);

    private static IEnumerable<PageJob> OfYear(Frame frame, IReadOnlyList<Occurrence> events, EquatableArray<YearLink> links, EquatableArray<EraItem> eras, ConflictPlaces conflicts)
    {
        var year = YearOf(events[0]);
        var months = Months(Routes.TimelineOf(year), events);
        return Paging.Cut(Routes.TimelineOf(year), events).Select(page => PageJob.Of(
            "timeline",
            page.Route,
            new Slice(
                frame, HeadOf(frame, page.Route, year) with { Number = page.Pager.Current }, year, events.Count,
                page.Items.Select(conflicts.Show).ToEquatableArray(), [], 0, null, links, months, EraMaker.In(year, eras), null, page.Pager),
            Emit));
    }

    private static PageHead HeadOf(Frame frame, Route route, int year)
    {
        var head = frame.Named(route, Number(year > 0 ? year : 1 - year), Sections.Timeline, Crumbs.ToTimeline);
        return year > 0 ? head : head with { TitleKey = "timeline.before_christ" };
    }

    private static Page Emit(Slice slice)
    {
        var page = new TimelinePage(
            slice.Head,
            slice.Year,
            slice.Count,
            AtAGlance(slice.AllYears),
            slice.AllYears.Count > YearsAtAGlance ? Decades(slice.AllYears) : [],
            slice.Year == 0 ? slice.Eras : [],
            slice.Months,
            Years(slice).ToEquatableArray(),
            slice.Undated.Select(EventViews.Item).ToEquatableArray(),
            slice.UndatedCount,
            slice.AllUndated,
            slice.Strip,
            ListFilters.Over(slice.Dated.Count, ".events > li", IsContinued(slice) ? Elsewhere(slice.Year) : null, "who", "place", "outlet", "status"),
            slice.Year == 0 ? FilesOf(slice.Frame) : [],
            slice.Pager);
        // The first few of each year are no list for machines: the pages of the years say all of it.
        return slice.Year == 0 && IsContinued(slice) ? page : page with { Head = page.Head.Saying(() => StructuredData.Of(page, slice.Frame)) };
    }

    private static bool IsContinued(Slice slice) => slice.Count - slice.UndatedCount > slice.Dated.Count;

    private static string Elsewhere(int year) =>
        year == 0 ? "type=event" : string.Create(CultureInfo.InvariantCulture, $"type=event&from={year:0000}-01-01&to={year:0000}-12-31");

    private static EquatableArray<FileLink> FilesOf(Frame frame) => FileLink.Of(
        frame,
        new FileLink("iCalendar", Routes.DataFile("timeline.ics")),
        new FileLink("TimelineJS", Routes.DataFile("timeline.json")),
        new FileLink("CSV", Routes.DataFile("events.csv")),
        new FileLink("JSON", Routes.DataFile("events.json")),
        new FileLink("Atom", Routes.FeedOf(Routes.Timeline)));

    // Where each month of a year begins: months follow one another, over as many pages as they need.
    private static EquatableArray<MonthLink> Months(Route year, IReadOnlyList<Occurrence> events) => events
        .Select((happening, index) => (Month: MonthOf(happening), Index: index))
        .GroupBy(placed => placed.Month)
        .OrderBy(month => month.Key)
        .Select(month => new MonthLink(month.Key, Paging.PageOf(year, month.First().Index).At(AnchorOf(month.Key)), month.Count()))
        .ToEquatableArray();

    private static string AnchorOf(int month) => string.Create(CultureInfo.InvariantCulture, $"m{month}");

    private static EquatableArray<YearLink> AtAGlance(EquatableArray<YearLink> years)
    {
        var fullest = years.OrderByDescending(year => year.Count).Take(YearsAtAGlance).ToHashSet();
        return years.Where(fullest.Contains).ToEquatableArray();
    }

    private static EquatableArray<DecadeLinks> Decades(EquatableArray<YearLink> years) => years
        .GroupBy(year => year.Year > 0 ? year.Year / 10 * 10 : default(int?))
        .Select(decade => new DecadeLinks(decade.Key, decade.Sum(year => year.Count), decade.ToEquatableArray()))
        .ToEquatableArray();

    // An era is named where it begins to hold, and not again at each year that follows.
    private static IEnumerable<TimelineYear> Years(Slice slice)
    {
        EquatableArray<EraItem> before = [];
        foreach (var year in slice.Dated.GroupBy(shown => YearOf(shown.Occurrence)).OrderBy(year => year.Key == int.MinValue).ThenBy(year => year.Key))
        {
            var eras = year.Key == int.MinValue ? [] : EraMaker.In(year.Key, slice.Eras);
            yield return ToYear(year, slice, eras.Except(before).ToEquatableArray());
            before = eras;
        }
    }

    private static TimelineYear ToYear(IGrouping<int, ShownEvent> year, Slice slice, EquatableArray<EraItem> eras)
    {
        var months = year.GroupBy(shown => MonthOf(shown.Occurrence)).OrderBy(month => month.Key).Select(month => new TimelineMonth(month.Key, slice.Year == 0 ? "" : AnchorOf(month.Key), month.Select(EventViews.Item).ToEquatableArray()));
        var all = slice.AllYears.FirstOrDefault(link => link.Year == year.Key);
        return new TimelineYear(year.Key == int.MinValue ? 0 : year.Key, all?.Count ?? year.Count(), all?.Count > year.Count(), all?.Route ?? Routes.Timeline, eras, months.ToEquatableArray());
    }

    private static List<Occurrence> WithoutYear(IEnumerable<Occurrence> all) => [.. all.Where(occurrence => Routes.YearOf(occurrence.Date) is null)];

    private static int YearOf(Occurrence occurrence) => Routes.YearOf(occurrence.Date) ?? int.MinValue;

    private static int MonthOf(Occurrence occurrence)
    {
        var date = occurrence.Date!;
        var first = date.IsInterval ? date.Start ?? date : date;
        // A season stands where it begins, or time would run back from it.
        return first.Precision >= DatePrecision.Month || first.Season is not null ? first.Earliest.Month : 0;
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
