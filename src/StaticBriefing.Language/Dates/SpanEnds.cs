using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Resolution;

namespace StaticBriefing.Language.Dates;

/// <summary>The two ends of a span, of which each may leave out what the other says.</summary>
internal static class SpanEnds
{
    private const int Century = 100;

    /// <summary>"3" gets its month and year in "3 to 5 February 2016", "17" its century in "1916-17", and "70s" in "1860s-70s".</summary>
    public static void Lend(TimeSense from, TimeSense to)
    {
        if (to[TimeSlot.Of] is { } month && from.Has(TimeField.Day))
            from[TimeSlot.Of] ??= month;
        LendMonth(to, from);
        LendMonth(from, to);
        LendYear(from, to);
        LendYear(to, from);
        from.FillFrom(to, TimeField.Century, TimeField.Era);
        if (to.Has(TimeField.ShortYear) && from.Has(TimeField.Year))
            to[TimeField.Year] = ((int)from[TimeField.Year] / Century * Century) + to[TimeField.ShortYear];
        if (to.Int(TimeField.Decade) is < Century && from.Int(TimeField.Decade) is >= Century and var decade)
            to[TimeField.Decade] += decade / Century * Century;
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
        !from.Has(TimeField.Year) && from.Has(TimeField.Month) && start?.Start is { } first && end?.Start is { } last
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
        from.With(TimeField.Year, end.Start!.Year!.Value - (from[TimeField.Month] > end.Start.Number ? 1 : 0));

    private static void LendMonth(TimeSense poor, TimeSense rich)
    {
        if (poor.Has(TimeField.Day))
            poor.FillFrom(rich, TimeField.Month);
    }

    // "Nov-Feb 2017" begins in the year before.
    private static void LendYear(TimeSense poor, TimeSense rich)
    {
        if (!poor.Has(TimeField.Month) || poor.Has(TimeField.Year) || poor.Has(TimeField.Rel) || !rich.Has(TimeField.Year))
            return;
        var crosses = poor.First < rich.First && poor[TimeField.Month] > rich[TimeField.Month];
        poor[TimeField.Year] = rich[TimeField.Year] - (crosses ? 1 : 0);
    }
}
