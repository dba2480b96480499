using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the part of a year, quarter, month or week that "early", "the end of" or "later this" leaves, its inner end being near only.</summary>
internal static class SpanThirds
{
    /// <summary>Both ends in EDTF; null where no part is said, or the whole has none.</summary>
    public static (string First, string Last)? Find(TimeValue whole, TimeSense sense, TimeContext context)
    {
        if (whole.Near is not null || CalendarReckoner.FirstDay(whole) is not { } first || CalendarReckoner.LastDay(whole) is not { } last)
            return null;
        if (sense.Int(TimeField.Rest) is { } side && !IsEarlierInPast(last, sense, context))
            return Rest(first, last, side, sense.Is(TimeField.Base, (int)TimeBase.Text) ? context.Last : context.Published);
        if (sense.Int(TimeField.QuarterOf) is { } quarter)
            return whole.Grain == TimeGrain.Century ? (Text(first.AddYears((25 * quarter) - 25), TimeGrain.Year), Text(first.AddYears((25 * quarter) - 1), TimeGrain.Year)) : null;
        if (sense.Int(TimeField.HalfOf) is { } half)
            return HalfOf(whole, half, first, last);
        return sense.Int(TimeField.Mod) is not { } modifier ? null : whole.Grain switch
        {
            TimeGrain.Year => Of(modifier, [first, first.AddMonths(2), first.AddMonths(4), first.AddMonths(7), first.AddMonths(8), last], TimeGrain.Month),
            TimeGrain.Quarter => Of(modifier, [first, first, first.AddMonths(1), first.AddMonths(1), first.AddMonths(2), last], TimeGrain.Month),
            TimeGrain.Month => Of(modifier, [first, first.AddDays(9), first.AddDays(9), first.AddDays(19), first.AddDays(20), last], TimeGrain.Day),
            TimeGrain.Week => Of(modifier, [first, first.AddDays(2), first.AddDays(1), first.AddDays(3), first.AddDays(4), last], TimeGrain.Day),
            _ => null,
        };
    }

    // "earlier last week" was early in it.
    private static bool IsEarlierInPast(DateOnly last, TimeSense sense, TimeContext context) =>
        sense.Is(TimeField.Rest, -1) && sense.Has(TimeField.Mod) && sense.Has(TimeField.Rel) && !sense.Has(TimeField.Base)
        && context.Published is { Grain: >= TimeGrain.Day } published && CalendarReckoner.FirstDay(published) > last;

    private static (string, string)? HalfOf(TimeValue whole, int half, DateOnly first, DateOnly last)
    {
        var (grain, middle) = whole.Grain switch
        {
            TimeGrain.Century => (TimeGrain.Year, first.AddYears(50)),
            TimeGrain.Decade => (TimeGrain.Year, first.AddYears(5)),
            TimeGrain.Year => (TimeGrain.Month, first.AddMonths(6)),
            _ => (TimeGrain.Day, first.AddDays((last.DayNumber - first.DayNumber + 1) / 2)),
        };
        return half == 1 ? (Text(first, grain), Text(middle.AddDays(-1), grain)) : (Text(middle, grain), Text(last, grain));
    }

    /// <summary>"earlier this year" ends, and "later this year" begins, on the day of publication; "later that year" on the day told last.</summary>
    private static (string, string)? Rest(DateOnly first, DateOnly last, int side, TimeValue? origin)
    {
        if (origin is not { Grain: >= TimeGrain.Day } || CalendarReckoner.FirstDay(origin) is not { } today || today < first || today > last)
            return null;
        return side < 0 ? (Text(first, TimeGrain.Day), Text(today, TimeGrain.Day)) : (Text(today, TimeGrain.Day), Text(last, TimeGrain.Day));
    }

    /// <param name="ends">Of the first part, the middle and the last part.</param>
    private static (string, string)? Of(int modifier, DateOnly[] ends, TimeGrain grain) => (TimeModifier)modifier switch
    {
        TimeModifier.START => (Text(ends[0], grain), Text(ends[1], grain) + "~"),
        TimeModifier.MID => (Text(ends[2], grain) + "~", Text(ends[3], grain) + "~"),
        TimeModifier.END => (Text(ends[4], grain) + "~", Text(ends[5], grain)),
        _ => null,
    };

    private static string Text(DateOnly day, TimeGrain grain) => EdtfText.Of(CalendarReckoner.Containing(day, grain))!;
}
