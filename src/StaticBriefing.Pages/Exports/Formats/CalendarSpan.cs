using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>The days that a date covers, for calendars: they know no doubt, and no precision coarser than a year.</summary>
internal readonly record struct CalendarSpan(DateOnly First, DateOnly Last)
{
    /// <summary>Null for a date that no calendar can show. One that is still going on is shown on its first day, one without a start on its last.</summary>
    public static CalendarSpan? Of(EdtfDate? date)
    {
        if (date is null || date.Precision < DatePrecision.Year)
            return null;
        var (first, last) = (DayOf(date.Earliest), DayOf(date.Latest));
        return (first, last) switch
        {
            ({ } start, { } end) => new CalendarSpan(start, end),
            ({ } start, null) => date.Latest == EdtfDay.Max ? new CalendarSpan(start, start) : null,
            (null, { } end) => date.Earliest == EdtfDay.Min ? new CalendarSpan(end, end) : null,
            _ => null,
        };
    }

    // The last day of the year 9999 has no day after it, and an end is written as that.
    private static DateOnly? DayOf(EdtfDay day) => day.Year is >= 1 and <= 9998 ? new DateOnly(day.Year, day.Month, day.Day) : null;
}
