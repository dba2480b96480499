using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds a day of a feast: "the second day of Ramadan", "the last night of Hanukkah".</summary>
internal static class FeastReader
{
    /// <summary>Null where the whole is no feast, or none of so many days.</summary>
    public static TimeValue? DayOf(TimeValue begin, TimeSense whole, TimeSense sense, IReadOnlyList<HolidayRule> holidays)
    {
        if (whole.Int(TimeField.Holiday) is not { } holiday || !sense.Is(TimeField.Unit, (int)TimeUnit.Day))
            return null;
        // A month of the moon has 29 days or 30: its last day is not known.
        var length = holidays[holiday] is { Kind: HolidayKind.Islamic, Length: > 1 } && sense.Has(TimeField.NthLast) ? 0 : holidays[holiday].Length;
        var nth = sense.Int(TimeField.Nth) ?? length + 1 - sense.Int(TimeField.NthLast);
        return nth >= 1 && nth <= length ? CalendarReckoner.Shift(begin, nth.Value - 1, TimeUnit.Day) : null;
    }
}
