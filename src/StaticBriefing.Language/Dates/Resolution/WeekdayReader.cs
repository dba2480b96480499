using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the day that a weekday names: the last or next one, that of a week, or that of a day of the month.</summary>
internal sealed class WeekdayReader(DateReckoning reckoning, TimeSense sense)
{
    // A day of the month falls on each weekday within so many months.
    private const int LongestSearch = 14;

    // Of a week, the days from which on the one ahead is not farther than the one before.
    private const int NearlyAhead = 4;

    /// <summary>"two Sundays from now".</summary>
    public static TimeValue? Counted(TimeValue origin, TimeSense sense)
    {
        if (CalendarReckoner.FirstDay(origin) is not { } from)
            return null;
        var ahead = (sense.Int(TimeField.Weekday)!.Value - CalendarReckoner.IsoWeekday(from) + 7) % 7;
        var nearest = sense[TimeField.Direction] > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
        return TimeValue.OfDay(from.AddDays(nearest + (7 * ((int)sense[TimeField.Count] - 1) * (int)sense[TimeField.Direction])));
    }

    public TimeValue Read(int weekday)
    {
        var unknown = new TimeValue(TimeGrain.Day, null) { Weekday = weekday };
        if (sense[TimeSlot.Of] is { } whole)
            return InWeekOf(reckoning.Place(whole), weekday) ?? unknown;
        var timeBase = (TimeBase)(sense.Int(TimeField.Base) ?? (int)TimeBase.Published);
        if (reckoning.From(timeBase, TimeGrain.Day) is not { } origin || CalendarReckoner.FirstDay(origin) is not { } from)
            return unknown;
        if (sense.Int(TimeField.Day) is { } day)
            return OnDayOfMonth(from, weekday, day) is { } found ? TimeValue.OfDay(found) : unknown;
        return TimeValue.OfDay(from.AddDays(DaysTo(from, weekday)));
    }

    /// <summary>Of a week its own such day; of a day, or of a month that was counted to, the first from there on: "Thursday, two months from now".</summary>
    private static TimeValue? InWeekOf(TimeValue? whole, int weekday) => whole switch
    {
        { Grain: TimeGrain.Week } week when CalendarReckoner.FirstDay(week) is { } monday => TimeValue.OfDay(monday.AddDays(weekday - 1)),
        { Near: { } day } => TimeValue.OfDay(day.AddDays((weekday - CalendarReckoner.IsoWeekday(day) + 7) % 7)),
        { Grain: TimeGrain.Day } when CalendarReckoner.FirstDay(whole) is { } day => TimeValue.OfDay(day.AddDays((weekday - CalendarReckoner.IsoWeekday(day) + 7) % 7)),
        _ => null,
    };

    private int DaysTo(DateOnly from, int weekday)
    {
        var ahead = (weekday - CalendarReckoner.IsoWeekday(from) + 7) % 7;
        if (sense.Is(TimeField.Unit, (int)TimeUnit.Week))
            return weekday - CalendarReckoner.IsoWeekday(from) + (7 * (int)sense[TimeField.Rel]);
        return sense.Int(TimeField.Rel) switch
        {
            -1 => ahead - 7,
            -2 => ahead - 14,
            1 => ahead == 0 ? 7 : ahead,
            2 => ahead == 0 ? 14 : ahead + 7,
            0 => ahead,
            _ when reckoning.Context.Direction > 1 && ahead == 0 => 7,
            _ when reckoning.Context.LeadsUpTo && ahead < NearlyAhead => ahead,
            _ when reckoning.Context.Direction > 0 => ahead,
            _ => ahead == 0 ? 0 : ahead - 7,
        };
    }

    /// <summary>"Thu 15th": the nearest, first on the side that the sentence looks to.</summary>
    private DateOnly? OnDayOfMonth(DateOnly from, int weekday, int day)
    {
        var (back, ahead) = (Nearest(from, weekday, day, step: -1), Nearest(from, weekday, day, step: 1));
        return reckoning.Context.Direction switch
        {
            > 0 => ahead,
            < 0 => back,
            _ => from.DayNumber - back?.DayNumber > ahead?.DayNumber - from.DayNumber ? ahead : back ?? ahead,
        };
    }

    private static DateOnly? Nearest(DateOnly from, int weekday, int day, int step)
    {
        for (var i = 0; i <= LongestSearch; i++)
        {
            var month = new DateOnly(from.Year, from.Month, 1).AddMonths(i * step);
            if (!CalendarReckoner.IsDay(month.Year, month.Month, day))
                continue;
            var found = month.AddDays(day - 1);
            if (CalendarReckoner.IsoWeekday(found) == weekday && (found.DayNumber - from.DayNumber) * step >= 0)
                return found;
        }
        return null;
    }
}
