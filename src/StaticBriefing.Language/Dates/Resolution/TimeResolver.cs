using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Turns what an expression says into what it means, where it stands.</summary>
internal static class TimeResolver
{
    private static readonly string[] s_refs = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"];

    /// <summary>Null for words that only look like a temporal expression.</summary>
    public static TimeMeaning? Resolve(TimeSense sense, TimeContext context)
    {
        if (sense.Has(TimeField.None))
            return null;
        if (sense.Int(TimeField.Ref) is { } pointer)
            return TimeMeaning.Of(TimexType.Date, s_refs[pointer]);
        if (context.IsNarrative && IsToday(sense))
            return TimeMeaning.Of(TimexType.Date, s_refs[(int)TimeRef.Present]);
        if (sense.Has(TimeField.Set))
            return TimeMeaning.Of(TimexType.Set, Repeated(sense));
        return IsDuration(sense) ? Duration(sense, context) : Date(sense, context);
    }

    private static bool IsToday(TimeSense sense) =>
        sense.Is(TimeField.Rel, 0) && sense.Is(TimeField.Unit, (int)TimeUnit.Day) && !sense.Has(TimeField.Base) && !sense.Has(TimeField.Part);

    private static bool IsDuration(TimeSense sense) =>
        sense.Has(TimeField.Unit) && !sense.Has(TimeField.Direction) && (sense.Has(TimeField.Count) || sense.Has(TimeField.Vague));

    private static TimeMeaning Duration(TimeSense sense, TimeContext context)
    {
        var unit = (TimeUnit)sense.Int(TimeField.Unit)!.Value;
        var value = LengthText(sense, unit);
        var meaning = TimeMeaning.Of(TimexType.Duration, value);
        return sense.Has(TimeField.Rel) && sense.About is { } count ? Placed(meaning, sense, unit, count, context) : meaning;
    }

    private static string LengthText(TimeSense sense, TimeUnit unit)
    {
        var text = DurationText.Of(sense.Amount, unit);
        return sense[TimeSlot.And] is { } more ? DurationText.OfBoth(text, DurationText.Of(more.Amount, (TimeUnit)more.Int(TimeField.Unit)!.Value)) : text;
    }

    /// <summary>"the last two years" lasts two years, and those two.</summary>
    private static TimeMeaning Placed(TimeMeaning meaning, TimeSense sense, TimeUnit unit, double count, TimeContext context)
    {
        var reckoning = new DateReckoning(context);
        if (reckoning.From(TimeBase.Published, CalendarReckoner.GrainOf(unit)) is not { } origin
            || SpanFromToday.Find(origin, (int)sense[TimeField.Rel], count, unit, context.IsBare) is not { } span)
            return meaning;
        return meaning with { Start = span.First, Last = span.Last, Basis = reckoning.Basis, Anchor = reckoning.Anchor };
    }

    private static string Repeated(TimeSense sense)
    {
        if (sense.Int(TimeField.Unit) is { } unit && sense.Has(TimeField.Count))
            return DurationText.Of(sense[TimeField.Count], (TimeUnit)unit);
        if (sense.Int(TimeField.Month) is { } month)
            return TimexText.Of(new(TimeGrain.Month, null, month));
        if (sense.Int(TimeField.Season) is { } season)
            return TimexText.Of(new(TimeGrain.Season, null, season));
        var day = new TimeValue(TimeGrain.Day, null) { Weekday = sense.Int(TimeField.Weekday) };
        return TimexText.Of(TimeOfDayReader.Attach(day, sense));
    }

    private static TimeMeaning? Date(TimeSense sense, TimeContext context)
    {
        var reckoning = new DateReckoning(context);
        if (reckoning.Place(sense) is not { } place)
            return null;
        var type = place.Grain > TimeGrain.Day ? TimexType.Time : TimexType.Date;
        var basis = place.IsComplete || reckoning.Basis != DateBasis.Absolute ? reckoning.Basis : DateBasis.Open;
        var last = place.IsComplete ? LastOfSeveral(place, sense, context) : null;
        var part = SpanThirds.Find(place, sense, context) ?? SpanFromToday.Around(reckoning.Anchor, sense, context.IsBare) ?? SpanFromToday.WeekBeside(place, sense) ?? HolidayWeekend(place, sense, reckoning);
        return new(type, ValueOf(place, sense), place.IsComplete ? place : null, last, basis, reckoning.Anchor) { Dates = !reckoning.IsBareTime, Part = part };
    }

    private static string ValueOf(TimeValue place, TimeSense sense)
    {
        // "several years ago" is no year.
        if (sense.Has(TimeField.Vague) && sense.Is(TimeField.Direction, -1) && !sense.Has(TimeField.Base))
            return s_refs[(int)TimeRef.Past];
        return TimexText.Of(place) + (sense.Has(TimeField.Some) ? "-XX" : "");
    }

    /// <summary>The end of a feast of several days, or of the two weeks of a fortnight.</summary>
    private static TimeValue? LastOfSeveral(TimeValue place, TimeSense sense, TimeContext context)
    {
        if (sense.Is(TimeField.Unit, (int)TimeUnit.Fortnight) && sense.Has(TimeField.Rel))
            return CalendarReckoner.Shift(place, 1, TimeUnit.Week);
        return sense.Int(TimeField.Holiday) is { } holiday && context.Holidays[holiday].Length > 1
            ? CalendarReckoner.Shift(place, context.Holidays[holiday].Length - 1, TimeUnit.Day)
            : null;
    }

    /// <summary>A weekend and the holiday it is named after: "Labor Day weekend" ends on the Monday.</summary>
    private static (string, string)? HolidayWeekend(TimeValue place, TimeSense sense, DateReckoning reckoning)
    {
        if (place is not { Grain: TimeGrain.Weekend, IsComplete: true } || sense.Has(TimeField.Direction) || sense[TimeSlot.Of] is not { } holiday || !holiday.Has(TimeField.Holiday)
            || reckoning.Place(holiday) is not { IsComplete: true } feast)
            return null;
        TimeValue[] days = [TimeValue.OfDay(CalendarReckoner.FirstDay(place)!.Value), TimeValue.OfDay(CalendarReckoner.LastDay(place)!.Value), feast];
        return (EdtfText.Of(days.MinBy(CalendarReckoner.FirstDay)!)!, EdtfText.Of(days.MaxBy(CalendarReckoner.FirstDay)!)!);
    }
}
