using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Adds the time or part of the day to a day.</summary>
internal static class TimeOfDayReader
{
    public static TimeValue Attach(TimeValue day, TimeSense sense)
    {
        if (day.Grain != TimeGrain.Day)
            return day;
        if (sense.Int(TimeField.Hour) is { } hour)
            return day with { Grain = TimeGrain.Clock, Time = new(OnTheClock(hour, sense), sense.Int(TimeField.Minute), sense.Int(TimeField.Second), sense.Int(TimeField.Zone)) };
        return sense.Int(TimeField.Part) is { } part ? day with { Grain = IsClock(part) ? TimeGrain.Clock : TimeGrain.Part, Part = (DayPart)part, Time = Known(part) } : day;
    }

    private static bool IsClock(int part) => (DayPart)part is DayPart.Noon or DayPart.Midnight;

    private static TimeOfDay? Known(int part) => (DayPart)part switch
    {
        DayPart.Noon => new(12, null, null, null),
        DayPart.Midnight => new(24, null, null, null),
        _ => null,
    };

    // 12 a.m. is 0, 12 p.m. is 12; "8 this evening" is 20.
    private static int OnTheClock(int hour, TimeSense sense)
    {
        if (sense.Int(TimeField.Meridiem) is { } meridiem)
            return (hour % 12) + meridiem;
        var late = sense.Int(TimeField.Part) is { } part && (DayPart)part is DayPart.Afternoon or DayPart.Evening or DayPart.Night;
        return late && hour is >= 1 and < 12 && !sense.Is(TimeField.Part, (int)DayPart.Morning) ? hour + 12 : hour;
    }
}
