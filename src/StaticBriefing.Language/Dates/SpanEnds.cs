using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Resolution;

namespace StaticBriefing.Language.Dates;

/// <summary>The two ends of a span, of which each may leave out what the other says.</summary>
internal static class SpanEnds
{
    private const int Century = 100;

    private static readonly TimeField[] s_partsOfYear = [TimeField.Month, TimeField.Season, TimeField.Quarter];

    /// <summary>"3" gets its month and year in "3 to 5 February 2016", "17" its century in "1916-17", and "70s" in "1860s-70s".</summary>
    public static void Lend(TimeSense from, TimeSense to)
    {
        if (to[TimeSlot.Of] is { } whole && SharesWhole(from, to, whole))
            from[TimeSlot.Of] ??= whole;
        LendMonth(to, from);
        LendMonth(from, to);
        LendYear(from, to);
        LendYear(to, from);
        LendUnit(from, to);
        from.FillFrom(to, TimeField.Century, TimeField.Era);
        if (to.Has(TimeField.ShortYear) && from.Has(TimeField.Year))
            to[TimeField.Year] = ((int)from[TimeField.Year] / Century * Century) + to[TimeField.ShortYear];
        if (to.Int(TimeField.Decade) is < Century && from.Int(TimeField.Decade) is >= Century and var decade)
            to[TimeField.Decade] += decade / Century * Century;
    }

    /// <summary>"7-9 p.m." is in one half of the day, "11 to 2 p.m." in both.</summary>
    public static void LendHalfDay(TimeSense from, TimeSense to)
    {
        const int hours = 12;
        if (!from.Has(TimeField.Meridiem) && from.Has(TimeField.Hour) && to.Has(TimeField.Meridiem) && to.Has(TimeField.Hour))
            from[TimeField.Meridiem] = from[TimeField.Hour] % hours > to[TimeField.Hour] % hours ? hours - to[TimeField.Meridiem] : to[TimeField.Meridiem];
    }

    /// <summary>"2014-10" is no span of years, and "2008-09" is one.</summary>
    public static TimeSense? AsMonth(TimeSense from, TimeSense to)
    {
        if (to.Int(TimeField.ShortYear) is not { } number || from.Int(TimeField.Year) is not { } year || number is 0 or > 12 || number > year % Century)
            return null;
        return new TimeSense(from.First, to.End) { [TimeField.Year] = year, [TimeField.Month] = number };
    }

    /// <summary>"from May to September" of the year after the next, and before: an end that lies before its start, though neither year was said.</summary>
    public static bool IsBackward(TimeMeaning? start, TimeSense from, TimeMeaning? end) =>
        !from.Has(TimeField.Year) && PartOfYear(from) is not null && start?.Start is { } first && end?.Start is { } last
        && CalendarReckoner.FirstDay(first) > CalendarReckoner.LastDay(last);

    /// <summary>"from next Monday to Friday": a weekday that ends a span follows its start.</summary>
    public static TimeMeaning? Forward(TimeMeaning? start, TimeMeaning? end, TimeSense to)
    {
        if (!to.Has(TimeField.Weekday) || to.Has(TimeField.Day) || start?.Start is not { } from || end?.Start is not { Grain: TimeGrain.Day } last
            || CalendarReckoner.FirstDay(from) is not { } first || CalendarReckoner.FirstDay(last) is not { } day || day > first)
            return end;
        var moved = TimeValue.OfDay(first.AddDays(((day.DayNumber - first.DayNumber) % 7) + 7));
        return end with { Start = moved, Value = TimexText.Of(moved) };
    }

    /// <summary>The start in the last year that puts it before the end.</summary>
    public static TimeSense YearBefore(TimeSense from, TimeMeaning end) =>
        from.With(TimeField.Year, end.Start!.Year!.Value - (PartOfYear(from) is { } part && from[part] > end.Start.Number ? 1 : 0));

    private static void LendMonth(TimeSense poor, TimeSense rich)
    {
        if (poor.Has(TimeField.Day))
            poor.FillFrom(rich, TimeField.Month);
    }

    /// <summary>"this year and next".</summary>
    private static void LendUnit(TimeSense from, TimeSense to)
    {
        if (to.Has(TimeField.Rel) && !to.Has(TimeField.Weekday) && PartOfYear(to) is null && !to.Has(TimeField.Holiday))
            to.FillFrom(from, TimeField.Unit);
    }

    /// <summary>"the 3rd to the 5th of next month", "Tuesday to Thursday last week", "the first and second quarters of last year".</summary>
    private static bool SharesWhole(TimeSense from, TimeSense to, TimeSense whole)
    {
        if (from.Has(TimeField.Day))
            return true;
        if (from.Has(TimeField.Year) || from.Has(TimeField.Rel))
            return false;
        var ofWeek = whole.Is(TimeField.Unit, (int)TimeUnit.Week) && from.Has(TimeField.Weekday) && to.Has(TimeField.Weekday);
        return ofWeek || (whole.Is(TimeField.Unit, (int)TimeUnit.Year) && PartOfYear(from) is not null);
    }

    private static TimeField? PartOfYear(TimeSense sense)
    {
        foreach (var field in s_partsOfYear)
        {
            if (sense.Has(field))
                return field;
        }
        return null;
    }

    // "Nov-Feb 2017" begins in the year before.
    private static void LendYear(TimeSense poor, TimeSense rich)
    {
        if (PartOfYear(poor) is not { } part || poor.Has(TimeField.Year) || poor.Has(TimeField.ShortYear) || poor.Has(TimeField.Rel) || poor[TimeSlot.Of] is not null)
            return;
        var crosses = poor.First < rich.First && poor[part] > rich[part];
        if (rich.Has(TimeField.Year))
            poor[TimeField.Year] = rich[TimeField.Year] - (crosses ? 1 : 0);
        else if (rich.Has(TimeField.ShortYear))
            poor[TimeField.ShortYear] = (rich[TimeField.ShortYear] + Century - (crosses ? 1 : 0)) % Century;
    }
}
