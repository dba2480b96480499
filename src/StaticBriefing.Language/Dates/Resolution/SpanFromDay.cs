using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the span of a length beside a day or month: "three days starting Monday", "the six months to June", "the two weeks after Easter".</summary>
internal static class SpanFromDay
{
    /// <param name="edge">Until for what ends with it, before and after for what is beside it, within for what may end that long after it; otherwise it begins there.</param>
    public static (TimeValue First, TimeValue Last)? Find(TimeValue day, double count, TimeUnit unit, TimeEdge? edge)
    {
        if (CalendarReckoner.FirstDay(day) is not { } first || CalendarReckoner.LastDay(day) is not { } last)
            return null;
        var months = day.Grain == TimeGrain.Month;
        return edge switch
        {
            TimeEdge.Until => Between(TimeValue.OfDay(last.AddDays(1)), -count, unit, months),
            TimeEdge.Before => Between(TimeValue.OfDay(first), -count, unit, months),
            TimeEdge.After => Between(TimeValue.OfDay(last.AddDays(1)), count, unit, months),
            TimeEdge.Within => CalendarReckoner.MoveDay(day, count, unit) is { } end ? (day, end) : null,
            _ => Between(TimeValue.OfDay(first), count, unit, months: false),
        };
    }

    /// <summary>From a day on, or up to the day before it. What begins and ends with whole months is told in months.</summary>
    private static (TimeValue, TimeValue)? Between(TimeValue day, double count, TimeUnit unit, bool months)
    {
        if (CalendarReckoner.MoveDay(day, count, unit) is not { } moved || CalendarReckoner.FirstDay(moved) is not { } far || CalendarReckoner.FirstDay(day) is not { } near)
            return null;
        var (first, end) = count < 0 ? (far, near) : (near, far);
        var grain = months && first.Day == 1 && end.Day == 1 ? TimeGrain.Month : TimeGrain.Day;
        return (CalendarReckoner.Containing(first, grain), CalendarReckoner.Containing(end.AddDays(-1), grain));
    }
}
