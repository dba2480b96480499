using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the strip over the timeline: how much happened when, at a glance.</summary>
internal static class TimelineStripMaker
{
    private const int Width = 1000;
    private const int Slot = 5;
    private const int Tallest = 20;
    // A few events of another age must not press all others into a corner: the strip leaves out the outermost twentieth of each side.
    private const int OutermostShare = 20;

    /// <summary>Null when fewer than three events have a year: nothing to see at a glance.</summary>
    public static TimelineStrip? Make(IEnumerable<Occurrence> dated)
    {
        var days = dated.Where(occurrence => Routes.YearOf(occurrence.Date) is not null).Select(occurrence => occurrence.Date!.Earliest).ToList();
        if (days.Count < 3)
            return null;
        var (first, last) = MostOf(days);
        var span = (double)last - first + 1;
        var slots = days.Where(day => day.Year >= first && day.Year <= last).GroupBy(day => (int)(((double)day.Year - first + YearShare(day)) / span * Width) / Slot * Slot).OrderBy(slot => slot.Key).ToList();
        var most = slots.Max(slot => slot.Count());
        var marks = slots.Select(slot => new StripMark(slot.Key, Math.Max(3, Tallest * slot.Count() / most)));
        return new TimelineStrip(first, last, marks.ToEquatableArray());
    }

    private static (int First, int Last) MostOf(List<EdtfDay> days)
    {
        days.Sort();
        var outermost = days.Count / OutermostShare;
        return (days[outermost].Year, days[^(outermost + 1)].Year);
    }

    private static double YearShare(EdtfDay day) => ((day.Month - 1) + ((day.Day - 1) / 31.0)) / 12.0;
}
