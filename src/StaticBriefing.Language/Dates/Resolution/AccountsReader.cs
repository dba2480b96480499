using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Reckons in the quarters of accounts: "the year-ago quarter", "the 1988 period", "the latest quarter".</summary>
internal static class AccountsReader
{
    /// <param name="year">That was said; null for the one that is counted to.</param>
    public static TimeValue? Find(TimeValue origin, TimeSense sense, int? year)
    {
        var quarter = origin.Grain == TimeGrain.Year && !sense.Has(TimeField.Quarter) ? origin : CalendarReckoner.Widen(origin, TimeGrain.Quarter);
        if (quarter is null)
            return null;
        if (year is { } said)
            return quarter with { Year = said };
        var moved = sense.Is(TimeField.Unit, (int)TimeUnit.Year) ? YearsAway(quarter, sense.Int(TimeField.Rel) ?? 0) : quarter;
        return sense.Int(TimeField.Quarter) is { } number ? moved with { Number = number } : moved;
    }

    /// <summary>The same quarter, or months, of another year: what "a year ago" is beside the figures of a quarter.</summary>
    public static TimeValue YearsAway(TimeValue quarter, int years) => quarter with { Year = quarter.Year + years };
}
