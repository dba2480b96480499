using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Reads what has a name in the calendar: a year, a month, a season, a weekday; the year that is not said is found by the nearest such.</summary>
internal sealed class NamedDateReader(DateReckoning reckoning, TimeSense sense)
{
    private const int AheadOfShortYear = 20;

    public TimeValue? Read()
    {
        if (sense.Int(TimeField.Holiday) is { } holiday)
            return Holiday(reckoning.Context.Holidays[holiday]);
        if (sense.Int(TimeField.Compact) is { } compact)
            return CalendarReckoner.IsDay(compact / 10000, compact / 100 % 100, compact % 100) ? new(TimeGrain.Day, compact / 10000, compact / 100 % 100, compact % 100) : null;
        if (sense.Int(TimeField.Month) is { } month)
            return sense.Int(TimeField.Day) is { } day ? DayOfMonth(month, day) : InYear(TimeGrain.Month, month);
        if (sense.Int(TimeField.Weekday) is { } weekday)
            return new WeekdayReader(reckoning, sense).Read(weekday);
        if (sense.Int(TimeField.Season) is { } season)
            return InYear(TimeGrain.Season, season);
        if (sense.Int(TimeField.Quarter) is { } quarter)
            return InYear(TimeGrain.Quarter, quarter);
        if (sense.Int(TimeField.Half) is { } half)
            return InYear(TimeGrain.Half, half);
        if (sense.Int(TimeField.Week) is { } week)
            return new(TimeGrain.Week, YearSaid() ?? reckoning.From(reckoning.Context.IsNarrative ? TimeBase.Text : TimeBase.Published, TimeGrain.Year)?.Year, week);
        if (sense.Int(TimeField.Day) is { } alone)
            return DayOfSameMonth(alone);
        return YearOrLonger();
    }

    private TimeValue? YearOrLonger()
    {
        if (sense.Int(TimeField.Century) is { } century && !sense.Has(TimeField.Decade))
            return new(TimeGrain.Century, sense.Is(TimeField.Era, -1) ? (-100 * century) + 99 : 100 * (century - 1));
        if (sense.Int(TimeField.Decade) is { } decade)
            return Decade(decade);
        return YearSaid() is { } year ? new(TimeGrain.Year, year) : null;
    }

    // "the 1800s" is a century, "the 1900s" and "the 2000s" are mostly decades, and so is a cataloguer's "ca. 1800s".
    private TimeValue Decade(int decade) => decade switch
    {
        < 100 => new(TimeGrain.Decade, sense.Int(TimeField.Century) is { } century ? (100 * (century - 1)) + decade : ShortYear(decade, ahead: 0)),
        // "185-" lacks its last digit.
        < 300 => new(TimeGrain.Decade, 10 * decade),
        < 1900 when decade % 100 == 0 && !(reckoning.Context.IsBare && sense.Has(TimeField.Approximate)) => new(TimeGrain.Century, decade),
        _ => new(TimeGrain.Decade, decade),
    };

    private int? YearSaid()
    {
        if (sense.Int(TimeField.Year) is { } year)
            return sense.Is(TimeField.Era, -1) ? -year : year;
        if (sense.Int(TimeField.ShortYear) is { } digits)
            return ShortYear(digits, AheadOfShortYear);
        return sense[TimeSlot.Of] is { } whole ? reckoning.Place(whole)?.Year : null;
    }

    /// <summary>"'99": of the text's own century in a narrative, otherwise of the hundred years that end a while after publication.</summary>
    /// <param name="ahead">How many years may lie ahead: a decade that has not begun is not spoken of.</param>
    private int ShortYear(int digits, int ahead)
    {
        var context = reckoning.Context;
        var end = (context.IsNarrative ? context.Last?.Year : context.Published?.Year) ?? context.Last?.Year ?? 2010;
        var latest = end + ahead;
        return latest - ((((latest - digits) % 100) + 100) % 100);
    }

    private TimeValue? DayOfMonth(int month, int day)
    {
        if (YearSaid() is { } said)
            return CalendarReckoner.IsDay(said, month, day) ? new(TimeGrain.Day, said, month, day) : null;
        var chosen = YearOnWeekday(month, day) ?? YearFor(TimeGrain.Day, year => DayIn(year, month, day));
        return chosen is { } known && !CalendarReckoner.IsDay(known, month, day) ? null : new(TimeGrain.Day, chosen, month, day);
    }

    /// <summary>"Friday, July 18" is in a year in which that day is a Friday.</summary>
    private int? YearOnWeekday(int month, int day) => sense.Int(TimeField.Weekday) is not { } weekday
        ? null
        : YearFor(TimeGrain.Day, year => DayIn(year, month, day) is { } days && CalendarReckoner.IsoWeekday(days.First) == weekday && IsNear(year) ? days : null);

    private bool IsNear(int year) => !sense.Has(TimeField.Rel) && Math.Abs(year - reckoning.Anchor?.Year ?? 0) <= 1;

    private static (DateOnly First, DateOnly Last)? DayIn(int year, int month, int day) =>
        CalendarReckoner.IsDay(year, month, day) ? (new(year, month, day), new(year, month, day)) : null;

    private TimeValue InYear(TimeGrain grain, int number)
    {
        if (YearSaid() is { } said)
            return new(grain, said, number);
        var year = YearFor(grain, year => new TimeValue(grain, year, number) is var span && CalendarReckoner.FirstDay(span) is { } first && CalendarReckoner.LastDay(span) is { } last ? (first, last) : null);
        return new(grain, year, number);
    }

    private TimeValue? Holiday(HolidayRule rule)
    {
        var year = YearSaid() ?? YearFor(TimeGrain.Day, year => HolidayReckoner.Find(rule, year) is { } day ? (day, day) : null);
        if (year is not { } known)
            return new(TimeGrain.Day, null);
        return HolidayReckoner.Find(rule, known) is { } found ? TimeValue.OfDay(found) : null;
    }

    /// <summary>"the 20th" of the month that the text is in.</summary>
    private TimeValue DayOfSameMonth(int day)
    {
        var inHand = sense[TimeSlot.Of] is { } whole ? reckoning.Place(whole) : MonthInHand(day);
        return inHand is { IsComplete: true } origin && CalendarReckoner.Widen(origin, TimeGrain.Month) is { Year: { } year, Number: { } month } && CalendarReckoner.IsDay(year, month, day)
            ? new(TimeGrain.Day, year, month, day)
            : new(TimeGrain.Day, null, null, day);
    }

    /// <summary>The month of the text; where it gave none, the one that the sentence looks to from the day of publication.</summary>
    private TimeValue? MonthInHand(int day)
    {
        if (reckoning.Context.Last is { Grain: >= TimeGrain.Month })
            return reckoning.From(TimeBase.Text, TimeGrain.Month);
        if (reckoning.From(TimeBase.Published, TimeGrain.Month) is not { Day: { } today } published)
            return reckoning.Anchor;
        var (direction, ahead) = (reckoning.Context.Direction, day - today);
        return direction * ahead >= 0 ? published : CalendarReckoner.Shift(published, Math.Sign(direction), TimeUnit.Month);
    }

    // Quarters are mostly told of when they are over, whatever the verbs.
    private int DirectionOf(TimeGrain grain) =>
        grain is TimeGrain.Quarter or TimeGrain.Half && reckoning.Context.Direction == 1 ? 0 : reckoning.Context.Direction;

    private int? YearFor(TimeGrain grain, YearChooser.DaysIn days)
    {
        var context = reckoning.Context;
        if (context.IsNarrative && !sense.Has(TimeField.Rel))
            return reckoning.From(TimeBase.Text, TimeGrain.Year)?.Year;
        var timeBase = (TimeBase)(sense.Int(TimeField.Base) ?? (int)TimeBase.Published);
        return reckoning.From(timeBase, grain) is { } origin && CalendarReckoner.FirstDay(origin) is { } from
            ? new YearChooser(from, DirectionOf(grain)).Choose(days, sense.Int(TimeField.Rel))
            : null;
    }
}
