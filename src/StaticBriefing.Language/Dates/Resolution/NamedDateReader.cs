using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Reads what has a name in the calendar: a year, a month, a season, a weekday; the year that is not said is found by the nearest such.</summary>
internal sealed class NamedDateReader(DateReckoning reckoning, TimeSense sense)
{
    public TimeValue? Read()
    {
        if (sense.Int(TimeField.Month) is { } month)
            return sense.Int(TimeField.Day) is { } day ? DayOfMonth(month, day) : InYear(TimeGrain.Month, month);
        if (sense.Int(TimeField.Weekday) is { } weekday)
            return Weekday(weekday);
        if (sense.Int(TimeField.Season) is { } season)
            return InYear(TimeGrain.Season, season);
        if (sense.Int(TimeField.Quarter) is { } quarter)
            return InYear(TimeGrain.Quarter, quarter);
        if (sense.Int(TimeField.Half) is { } half)
            return InYear(TimeGrain.Half, half);
        if (sense.Int(TimeField.Day) is { } alone)
            return DayOfSameMonth(alone);
        return YearOrLonger();
    }

    private TimeValue? YearOrLonger()
    {
        if (sense.Int(TimeField.Century) is { } century)
            return new(TimeGrain.Century, sense.Is(TimeField.Era, -1) ? (-100 * century) + 99 : 100 * (century - 1));
        if (sense.Int(TimeField.Decade) is { } decade)
            return Decade(decade);
        return YearSaid() is { } year ? new(TimeGrain.Year, year) : null;
    }

    // "the 1800s" is a century, "the 1900s" and "the 2000s" are mostly decades.
    private TimeValue Decade(int decade) => decade switch
    {
        < 100 => new(TimeGrain.Decade, ShortYear(decade)),
        < 1900 when decade % 100 == 0 => new(TimeGrain.Century, decade),
        _ => new(TimeGrain.Decade, decade),
    };

    private int? YearSaid()
    {
        if (sense.Int(TimeField.Year) is { } year)
            return sense.Is(TimeField.Era, -1) ? -year : year;
        if (sense.Int(TimeField.ShortYear) is { } digits)
            return ShortYear(digits);
        return sense[TimeSlot.Of] is { } whole ? reckoning.Place(whole)?.Year : null;
    }

    /// <summary>"'99": of the text's own century in a narrative, otherwise of the hundred years that end a while after publication.</summary>
    private int ShortYear(int digits)
    {
        const int ahead = 20;
        var context = reckoning.Context;
        var end = (context.IsNarrative ? context.Last?.Year : context.Published?.Year) ?? context.Last?.Year ?? 2010;
        var latest = end + ahead;
        return latest - ((((latest - digits) % 100) + 100) % 100);
    }

    private TimeValue? DayOfMonth(int month, int day)
    {
        var year = YearSaid() ?? YearFor(month, day);
        if (year is { } known && !CalendarReckoner.IsDay(known, month, day))
            return null;
        return new(TimeGrain.Day, year, month, day);
    }

    private TimeValue InYear(TimeGrain grain, int number) => new(grain, YearSaid() ?? YearFor(FirstMonth(grain, number), null, grain), number);

    private static int FirstMonth(TimeGrain grain, int number) => grain switch
    {
        TimeGrain.Season => 3 * (number - 20),
        TimeGrain.Quarter => (3 * number) - 2,
        TimeGrain.Half => (6 * number) - 5,
        _ => number,
    };

    /// <summary>"the 20th" of the month that the text is in.</summary>
    private TimeValue DayOfSameMonth(int day)
    {
        var timeBase = reckoning.Context.Last is { Grain: >= TimeGrain.Month } ? TimeBase.Text : TimeBase.Published;
        return reckoning.From(timeBase, TimeGrain.Month) is { Number: { } month, Year: { } year } && CalendarReckoner.IsDay(year, month, day)
            ? new(TimeGrain.Day, year, month, day)
            : new(TimeGrain.Day, null, null, day);
    }

    private int? YearFor(int month, int? day, TimeGrain grain = TimeGrain.Month)
    {
        var timeBase = (TimeBase)(sense.Int(TimeField.Base) ?? (int)(reckoning.Context.IsNarrative ? TimeBase.Text : TimeBase.Published));
        if (reckoning.Context.IsNarrative && !sense.Has(TimeField.Rel))
            return reckoning.From(TimeBase.Text, TimeGrain.Year)?.Year;
        if (reckoning.From(timeBase, day is null ? grain : TimeGrain.Day) is not { } origin || CalendarReckoner.FirstDay(origin) is not { } from)
            return null;
        return new YearChooser(from, reckoning.Context.Direction).Choose(month, day, sense.Int(TimeField.Rel));
    }

    private TimeValue Weekday(int weekday)
    {
        var timeBase = (TimeBase)(sense.Int(TimeField.Base) ?? (int)(reckoning.Context.IsNarrative ? TimeBase.Text : TimeBase.Published));
        if (reckoning.From(timeBase, TimeGrain.Day) is not { } origin || CalendarReckoner.FirstDay(origin) is not { } from)
            return new(TimeGrain.Day, null) { Weekday = weekday };
        var ahead = (weekday - CalendarReckoner.IsoWeekday(from) + 7) % 7;
        var days = sense.Int(TimeField.Rel) switch
        {
            -1 => ahead - 7,
            1 => ahead == 0 ? 7 : ahead,
            0 => ahead,
            _ when reckoning.Context.Direction > 0 => ahead,
            _ => ahead == 0 ? 0 : ahead - 7,
        };
        return TimeValue.OfDay(from.AddDays(days));
    }
}
