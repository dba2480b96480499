using System.Globalization;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>Counts in the calendar: what contains a day, what lies so many spans away, where a span begins and ends.</summary>
internal static class CalendarReckoner
{
    private const int FirstYear = 1;
    private const int LastYear = 9990;

    /// <summary>The span of a grain that a value lies in; null when the value is too coarse to tell.</summary>
    public static TimeValue? Widen(TimeValue value, TimeGrain grain)
    {
        if (value.Grain == grain)
            return value;
        if (value.Year is not { } year || value.Grain < grain)
            return null;
        return grain switch
        {
            TimeGrain.Millennium => new(grain, Floor(year, 1000)),
            TimeGrain.Century => new(grain, Floor(year, 100)),
            TimeGrain.Decade => new(grain, Floor(year, 10)),
            TimeGrain.Year => new(grain, year),
            _ => FirstDay(value) is { } day ? Containing(day, grain) : null,
        };
    }

    public static TimeValue Containing(DateOnly day, TimeGrain grain) => grain switch
    {
        TimeGrain.Year => new(grain, day.Year),
        TimeGrain.Half => new(grain, day.Year, day.Month > 6 ? 2 : 1),
        TimeGrain.Season => SeasonOf(day),
        TimeGrain.Quarter => new(grain, day.Year, (day.Month + 2) / 3),
        TimeGrain.Month => new(grain, day.Year, day.Month),
        TimeGrain.Week or TimeGrain.Weekend => new(grain, ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day)),
        _ => TimeValue.OfDay(day),
    };

    /// <summary>What lies a number of spans away, as fine as the span; null when the value is too coarse for that, or time too short.</summary>
    public static TimeValue? Shift(TimeValue value, double count, TimeUnit unit)
    {
        // "half a century" is counted in years, "half a year" in months.
        if (unit >= TimeUnit.Decade && count % 1 != 0)
            return Shift(value, count * YearsIn(unit), TimeUnit.Year);
        if (unit == TimeUnit.Year && Math.Abs(count) is > 0 and < 1 && value.Grain >= TimeGrain.Month)
            return Shift(value, 12 * count, TimeUnit.Month);
        var grain = GrainOf(unit);
        if (grain <= TimeGrain.Year)
            return ShiftYears(value, count * YearsIn(unit), grain);
        return grain == TimeGrain.Clock
            ? null
            : FirstDay(value) is { } day && value.Grain >= grain && Moved(day, count, unit) is { } moved ? Containing(moved, grain) : null;
    }

    /// <summary>What a count of spans leads to: as <see cref="Shift"/>, and of weeks and months the day, too, since "two weeks ago" is near a day.</summary>
    public static TimeValue? Move(TimeValue value, double count, TimeUnit unit)
    {
        var moved = Shift(value, count, unit);
        return moved?.Grain is TimeGrain.Week or TimeGrain.Month && value.Grain >= TimeGrain.Day && FirstDay(value) is { } day
            ? moved with { Near = Moved(day, count, unit) }
            : moved;
    }

    /// <summary>The day that a count of spans from a day leads to: "a week from Friday".</summary>
    public static TimeValue? MoveDay(TimeValue value, double count, TimeUnit unit) =>
        value.Grain >= TimeGrain.Day && FirstDay(value) is { } day && Moved(day, count, unit) is { } moved ? TimeValue.OfDay(moved) : Shift(value, count, unit);

    /// <summary>The day, week or month that lies so many spans from one: "this week last year".</summary>
    public static TimeValue? MoveAlike(TimeValue value, double count, TimeUnit unit)
    {
        if (value.Grain is not (TimeGrain.Week or TimeGrain.Month))
            return MoveDay(value, count, unit);
        // A week belongs to the year that holds its Thursday.
        const int toThursday = 3;
        return FirstDay(value) is { } day && Moved(value.Grain == TimeGrain.Week ? day.AddDays(toThursday) : day, count, unit) is { } moved ? Containing(moved, value.Grain) : null;
    }

    public static TimeGrain GrainOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => TimeGrain.Clock,
        TimeUnit.Day or TimeUnit.Workday => TimeGrain.Day,
        TimeUnit.Weekend => TimeGrain.Weekend,
        TimeUnit.Week or TimeUnit.Fortnight => TimeGrain.Week,
        TimeUnit.Month => TimeGrain.Month,
        TimeUnit.Season => TimeGrain.Season,
        TimeUnit.Quarter => TimeGrain.Quarter,
        TimeUnit.Year => TimeGrain.Year,
        TimeUnit.Decade => TimeGrain.Decade,
        TimeUnit.Century => TimeGrain.Century,
        _ => TimeGrain.Millennium,
    };

    /// <summary>The first day of a value; null before Christ and where the value is not complete.</summary>
    public static DateOnly? FirstDay(TimeValue value)
    {
        if (!value.IsComplete || value.Year is not (>= FirstYear and <= LastYear))
            return null;
        var year = value.Year.Value;
        return value.Grain switch
        {
            TimeGrain.Half => new(year, value.Number == 2 ? 7 : 1, 1),
            TimeGrain.Season => new(year, 3 * (value.Number!.Value - 20), 1),
            TimeGrain.Quarter => new(year, (3 * value.Number!.Value) - 2, 1),
            TimeGrain.Month => new(year, value.Number!.Value, 1),
            TimeGrain.Week => ISOWeek.ToDateOnly(year, value.Number!.Value, DayOfWeek.Monday),
            TimeGrain.Weekend => ISOWeek.ToDateOnly(year, value.Number!.Value, DayOfWeek.Saturday),
            >= TimeGrain.Day => new(year, value.Number!.Value, value.Day!.Value),
            _ => new(year, 1, 1),
        };
    }

    /// <summary>The last day of a value; null as with its first.</summary>
    public static DateOnly? LastDay(TimeValue value) => FirstDay(value) is not { } first ? null : value.Grain switch
    {
        TimeGrain.Millennium => first.AddYears(1000).AddDays(-1),
        TimeGrain.Century => first.AddYears(100).AddDays(-1),
        TimeGrain.Decade => first.AddYears(10).AddDays(-1),
        TimeGrain.Year => first.AddYears(1).AddDays(-1),
        TimeGrain.Half => first.AddMonths(6).AddDays(-1),
        TimeGrain.Season or TimeGrain.Quarter => first.AddMonths(3).AddDays(-1),
        TimeGrain.Month => first.AddMonths(1).AddDays(-1),
        TimeGrain.Week => first.AddDays(6),
        TimeGrain.Weekend => first.AddDays(1),
        _ => first,
    };

    /// <summary>The quarter whose end a day is nearest to, since accounts close on a Saturday as well: 29 September and 2 October are of the third; null before Christ.</summary>
    public static TimeValue? QuarterEndingBy(TimeValue day) => FirstDay(day) is { } closed ? Containing(closed.AddDays(-45), TimeGrain.Quarter) : null;

    /// <summary>Monday is 1.</summary>
    public static int IsoWeekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    public static bool IsDay(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Floor(int year, int by) => (int)Math.Floor((double)year / by) * by;

    private static double MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => 0,
        _ => 12 * YearsIn(unit),
    };

    private static double YearsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Decade => 10,
        TimeUnit.Century => 100,
        TimeUnit.Millennium => 1000,
        _ => 1,
    };

    private static TimeValue? ShiftYears(TimeValue value, double years, TimeGrain grain)
    {
        if (value.Year is not { } year || Math.Abs(years) > LastYear)
            return null;
        // There is no year 0 between 1 BC and AD 1.
        var moved = year + (int)Math.Round(years, MidpointRounding.AwayFromZero);
        moved = year < 0 && moved >= 0 ? moved + 1 : year > 0 && moved <= 0 ? moved - 1 : moved;
        return Widen(new(TimeGrain.Year, moved), grain);
    }

    // A winter belongs to the year it ends in for its first two months.
    private static TimeValue SeasonOf(DateOnly day) => day.Month switch
    {
        12 => new(TimeGrain.Season, day.Year, 24),
        < 3 => new(TimeGrain.Season, day.Year - 1, 24),
        _ => new(TimeGrain.Season, day.Year, 20 + (day.Month / 3)),
    };

    // Whole weeks first, so that no count takes long.
    private static double WorkdaysIn(DateOnly day, double count)
    {
        const int perWeek = 5;
        var (step, left, days) = (Math.Sign(count), (int)(Math.Abs(count) % perWeek), 7 * (int)(Math.Abs(count) / perWeek));
        for (var weekday = IsoWeekday(day) - 1; left > 0; days++)
        {
            weekday = (weekday + step + 7) % 7;
            left -= weekday < perWeek ? 1 : 0;
        }
        return step * days;
    }

    private static DateOnly? Moved(DateOnly day, double count, TimeUnit unit)
    {
        var days = unit switch
        {
            TimeUnit.Day => count,
            TimeUnit.Workday => WorkdaysIn(day, count),
            TimeUnit.Week or TimeUnit.Weekend => 7 * count,
            TimeUnit.Fortnight => 14 * count,
            _ => double.NaN,
        };
        if (double.IsNaN(days))
        {
            var months = (int)Math.Round(Math.Clamp(count * MonthsIn(unit), -12.0 * LastYear, 12.0 * LastYear));
            var year = day.Year + Math.Floor((day.Month - 1 + months) / 12.0);
            return year is >= FirstYear and <= LastYear ? day.AddMonths(months) : null;
        }
        var number = day.DayNumber + Math.Round(days);
        return number >= 0 && number <= new DateOnly(LastYear, 12, 31).DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
