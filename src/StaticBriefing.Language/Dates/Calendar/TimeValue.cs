using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>A place in the calendar, as fine as it is known; what is not known is null.</summary>
/// <param name="Year">Negative before Christ; of a decade or century its first year.</param>
/// <param name="Number">Which half, season, quarter, month or ISO week; the month of a day.</param>
/// <param name="Day">Day of the month.</param>
internal sealed record TimeValue(TimeGrain Grain, int? Year, int? Number = null, int? Day = null)
{
    /// <summary>Of a day that is known by its name alone.</summary>
    public int? Weekday { get; init; }

    /// <summary>Of a week or month that was counted to: the day in it that the count leads to.</summary>
    public DateOnly? Near { get; init; }

    public DayPart? Part { get; init; }

    public TimeOfDay? Time { get; init; }

    /// <summary>Every field down to its grain is known.</summary>
    public bool IsComplete => Year is not null && (Grain <= TimeGrain.Year || Number is not null) && (Grain < TimeGrain.Day || Day is not null);

    public static TimeValue OfDay(DateOnly day) => new(TimeGrain.Day, day.Year, day.Month, day.Day);
}
