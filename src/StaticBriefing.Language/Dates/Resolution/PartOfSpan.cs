using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the first week of March, the last Friday of October, the week of a day.</summary>
internal static class PartOfSpan
{
    private const int Saturday = 6;

    public static TimeValue? Find(TimeValue whole, TimeSense sense)
    {
        if (sense.Has(TimeField.Closest))
            return Closest(whole, sense.Int(TimeField.Weekday)!.Value, sense.Int(TimeField.Nth) ?? 1);
        var grain = sense.Int(TimeField.Unit) is { } unit ? CalendarReckoner.GrainOf((TimeUnit)unit) : TimeGrain.Day;
        if (!sense.Has(TimeField.Nth) && !sense.Has(TimeField.NthLast))
            return grain == TimeGrain.Weekend ? WeekendBy(whole) : CalendarReckoner.Widen(whole, grain);
        if (grain <= whole.Grain || CalendarReckoner.FirstDay(whole) is not { } first || CalendarReckoner.LastDay(whole) is not { } last)
            return new(grain, null);
        var found = sense.Int(TimeField.Weekday) is { } weekday ? Weekday(first, last, weekday, sense) : Span(first, last, grain, sense);
        return found is { } value && CalendarReckoner.FirstDay(value) <= last ? value : new(grain, null);
    }

    /// <summary>The first or last of so many spans of a unit; null where the whole is too short or not known.</summary>
    public static (TimeValue First, TimeValue Last)? Several(TimeValue whole, TimeUnit unit, int count, bool fromStart)
    {
        var grain = CalendarReckoner.GrainOf(unit);
        if (grain <= whole.Grain || count < 1 || CalendarReckoner.FirstDay(whole) is not { } first || CalendarReckoner.LastDay(whole) is not { } last)
            return null;
        if (unit == TimeUnit.Week)
            return Days(fromStart ? first : last.AddDays(1 - (7 * count)), 7 * count, first, last);
        var near = CalendarReckoner.Containing(fromStart ? first : last, grain);
        if (CalendarReckoner.Shift(near, fromStart ? count - 1 : 1 - count, unit) is not { } far)
            return null;
        var (start, end) = fromStart ? (near, far) : (far, near);
        return CalendarReckoner.FirstDay(start) >= first && CalendarReckoner.LastDay(end) <= last ? (start, end) : null;
    }

    /// <summary>Weeks of a month or year are counted from its first or last day.</summary>
    private static (TimeValue, TimeValue)? Days(DateOnly start, int count, DateOnly first, DateOnly last) =>
        start >= first && start.AddDays(count - 1) <= last ? (TimeValue.OfDay(start), TimeValue.OfDay(start.AddDays(count - 1))) : null;

    /// <summary>The first weekend after a day, or the last before it; a day of a weekend is in neither.</summary>
    public static TimeValue WeekendBeside(DateOnly day, bool isAfter)
    {
        var days = !isAfter ? -7 : CalendarReckoner.IsoWeekday(day) < Saturday ? 0 : 7;
        return CalendarReckoner.Containing(day.AddDays(days), TimeGrain.Weekend);
    }

    /// <summary>The weekend that a day is nearest to: that of a Monday is the one before.</summary>
    private static TimeValue? WeekendBy(TimeValue day) =>
        CalendarReckoner.FirstDay(day) is { } date ? CalendarReckoner.Containing(date.AddDays(CalendarReckoner.IsoWeekday(date) < 3 ? -7 : 0), TimeGrain.Weekend) : null;

    /// <summary>The weekday nearest to a day is that day or lies up to three days from it; the next one lies on the other side.</summary>
    private static TimeValue? Closest(TimeValue whole, int weekday, int nth)
    {
        if (CalendarReckoner.FirstDay(whole) is not { } day)
            return null;
        var ahead = (weekday - CalendarReckoner.IsoWeekday(day) + 7) % 7;
        var (nearest, side) = ahead <= 3 ? (ahead, -1) : (ahead - 7, 1);
        return TimeValue.OfDay(day.AddDays(nearest + (7 * (nth / 2) * (nth % 2 == 0 ? side : -side))));
    }

    private static TimeValue Weekday(DateOnly first, DateOnly last, int weekday, TimeSense sense) => TimeValue.OfDay(
        sense.Int(TimeField.Nth) is { } nth
            ? first.AddDays(((weekday - CalendarReckoner.IsoWeekday(first) + 7) % 7) + (7 * (nth - 1)))
            : last.AddDays(-((CalendarReckoner.IsoWeekday(last) - weekday + 7) % 7) - (7 * (sense.Int(TimeField.NthLast)!.Value - 1))));

    private static TimeValue? Span(DateOnly first, DateOnly last, TimeGrain grain, TimeSense sense)
    {
        var unit = (TimeUnit)sense.Int(TimeField.Unit)!.Value;
        // The first working day is counted from the day before the span.
        if (unit == TimeUnit.Workday)
            return sense.Int(TimeField.Nth) is { } count
                ? CalendarReckoner.Shift(TimeValue.OfDay(first.AddDays(-1)), count, unit)
                : CalendarReckoner.Shift(TimeValue.OfDay(last.AddDays(1)), -sense.Int(TimeField.NthLast)!.Value, unit);
        // A week belongs to the month or year that holds its Thursday, a weekend to that which holds its Saturday.
        if (grain == TimeGrain.Week)
            (first, last) = (first.AddDays(3), last.AddDays(-3));
        else if (grain == TimeGrain.Weekend)
            (first, last) = (first.AddDays((Saturday - CalendarReckoner.IsoWeekday(first) + 7) % 7), last.AddDays(-((CalendarReckoner.IsoWeekday(last) + 1) % 7)));
        return sense.Int(TimeField.Nth) is { } nth
            ? CalendarReckoner.Shift(CalendarReckoner.Containing(first, grain), nth - 1, unit)
            : CalendarReckoner.Shift(CalendarReckoner.Containing(last, grain), 1 - sense.Int(TimeField.NthLast)!.Value, unit);
    }
}
