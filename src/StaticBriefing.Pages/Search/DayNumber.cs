using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Search;

/// <summary>Days as numbers, for filters by date.</summary>
internal static class DayNumber
{
    private static readonly int s_epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Days from 1 January 1970 to the earliest day of a date; null for none, and for one outside the years 1 to 9999.</summary>
    public static int? Of(EdtfDate? date) => date?.Earliest is { Year: >= 1 and <= 9999 } day ? new DateOnly(day.Year, day.Month, day.Day).DayNumber - s_epoch : null;
}
