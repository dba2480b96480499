using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds what "the last two years" or "the next few weeks" covers: in an article up to or from the day itself, for who types it whole spans of the calendar.</summary>
internal static class SpanFromToday
{
    /// <param name="side">-1 for what is over, 1 for what is to come.</param>
    public static (TimeValue First, TimeValue Last)? Find(TimeValue today, int side, double count, TimeUnit unit, bool isBare)
    {
        var (near, far) = isBare || today.Grain < TimeGrain.Day || !Rolls(unit)
            ? (CalendarReckoner.Shift(today, side, unit), CalendarReckoner.Shift(today, side * count, unit))
            : (side < 0 ? CalendarReckoner.MoveDay(today, 0, TimeUnit.Day) : CalendarReckoner.MoveDay(today, 1, TimeUnit.Day), CalendarReckoner.MoveDay(today, side * count, unit));
        if (near is null || far is null)
            return null;
        return side < 0 ? (far, near) : (near, far);
    }

    /// <summary>The ends in EDTF of "the past year" that ends today; null where the year of the calendar is meant.</summary>
    public static (string First, string Last)? Around(TimeValue? today, TimeSense sense, bool isBare)
    {
        if (isBare || today is not { Grain: >= TimeGrain.Day } || sense.Int(TimeField.Reach) is not { } side || !Rolls((TimeUnit)sense[TimeField.Unit]))
            return null;
        return Find(today, side, 1, (TimeUnit)sense[TimeField.Unit], isBare) is { } span ? (EdtfText.Of(span.First)!, EdtfText.Of(span.Last)!) : null;
    }

    /// <summary>The ends in EDTF of "the week before Christmas": seven days, whatever weekday it is. Null where nothing of the kind is said.</summary>
    public static (string First, string Last)? WeekBeside(TimeValue place, TimeSense sense)
    {
        if (place is not { Grain: TimeGrain.Week, Near: { } near } || !sense.Is(TimeField.Unit, (int)TimeUnit.Week) || sense[TimeSlot.Of] is null || sense.Has(TimeField.Weekday))
            return null;
        const int daysLeft = 6;
        var first = sense[TimeField.Direction] < 0 ? near : near.AddDays(-daysLeft);
        return (EdtfText.Of(TimeValue.OfDay(first))!, EdtfText.Of(TimeValue.OfDay(first.AddDays(daysLeft)))!);
    }

    // "the last two quarters" and "the next two decades" are those of the calendar for everyone.
    private static bool Rolls(TimeUnit unit) => unit is TimeUnit.Day or TimeUnit.Workday or TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Month or TimeUnit.Year;
}
