using System.Globalization;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the timeline: whole, and of each year.</summary>
internal static class TimelineEmitter
{
    // The whole timeline shows every event up to this many; beyond it each year has its first few and a page of its own.
    private const int WholeUpTo = 400;
    private const int FirstOfYear = 10;
    private const int UndatedShown = 100;

    public sealed record Slice(Frame Frame, int? Year, EquatableArray<Occurrence> Dated, EquatableArray<Occurrence> Undated, EquatableArray<CountedLink> AllYears);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var dated = briefing.Occurrences.Where(occurrence => occurrence.Date is not null).ToEquatableArray();
        var undated = briefing.Occurrences.Where(occurrence => occurrence.Date is null).ToEquatableArray();
        var years = dated.Where(o => YearOf(o) > int.MinValue).GroupBy(YearOf).OrderBy(year => year.Key).ToList();
        var links = ViewMaker.Bars(years.Select(year => (Number(year.Key), Routes.TimelineOf(year.Key), year.Count())));
        yield return PageJob.Of("timeline", Routes.Timeline, new Slice(frame, Year: null, dated, undated, links), Emit);
        foreach (var year in years)
            yield return PageJob.Of("timeline", Routes.TimelineOf(year.Key), new Slice(frame, year.Key, year.ToEquatableArray(), [], links), Emit);
    }

    private static Page Emit(Slice slice)
    {
        var head = slice.Year is { } one
            ? slice.Frame.Named(Routes.TimelineOf(one), Number(one), Sections.Timeline, Crumbs.ToTimeline)
            : slice.Frame.Head(Routes.Timeline, Sections.Timeline, Sections.Timeline, Crumbs.ToHome, Routes.FeedOf(Routes.Timeline));
        var firstFew = slice.Year is null && slice.Dated.Count > WholeUpTo;
        return new TimelinePage(
            head,
            slice.Year ?? 0,
            slice.Dated.Count + slice.Undated.Count,
            slice.AllYears,
            slice.Dated.GroupBy(YearOf).OrderBy(year => year.Key).Select(year => ToYear(year, firstFew)).ToEquatableArray(),
            slice.Undated.Take(UndatedShown).Select(EventViews.Item).ToEquatableArray(),
            slice.Year is null ? TimelineStripMaker.Make(slice.Dated) : null);
    }

    private static TimelineYear ToYear(IGrouping<int, Occurrence> year, bool firstFew)
    {
        var shown = firstFew ? year.Take(FirstOfYear) : year;
        var months = shown.GroupBy(MonthOf).OrderBy(month => month.Key).Select(month => new TimelineMonth(month.Key, month.Select(EventViews.Item).ToEquatableArray()));
        return new TimelineYear(year.Key == int.MinValue ? 0 : year.Key, year.Count(), year.Key == int.MinValue ? Routes.Timeline : Routes.TimelineOf(year.Key), months.ToEquatableArray());
    }

    private static int YearOf(Occurrence occurrence) => Routes.YearOf(occurrence.Date) ?? int.MinValue;

    private static int MonthOf(Occurrence occurrence)
    {
        var date = occurrence.Date!;
        var first = date.IsInterval ? date.Start ?? date : date;
        return first.Precision >= DatePrecision.Month ? first.Earliest.Month : 0;
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
