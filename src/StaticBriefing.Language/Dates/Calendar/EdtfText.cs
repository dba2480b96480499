using System.Globalization;

namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>Writes complete calendar values as EDTF, level 1; what EDTF has no word for (a week, a quarter) as an interval of days or months.</summary>
internal static class EdtfText
{
    public static string? Of(TimeValue value)
    {
        if (!value.IsComplete)
            return null;
        return value.Grain switch
        {
            TimeGrain.Millennium => Interval(Year(value.Year!.Value), Year(value.Year.Value + 999)),
            // EDTF cannot leave the digits of the years before 1 BC and of 1 BC, its year 0, open at once.
            TimeGrain.Century when value.Year == -1 => Interval(Year(-100), Year(-1)),
            TimeGrain.Century => Year(value.Year!.Value)[..^2] + "XX",
            TimeGrain.Decade => Year(value.Year!.Value)[..^1] + "X",
            TimeGrain.Year => Year(value.Year!.Value),
            TimeGrain.Season => Month(value.Year!.Value, value.Number!.Value),
            TimeGrain.Week or TimeGrain.Month when value.Near is { } near => Day(near) + "~",
            TimeGrain.Month => Month(value.Year!.Value, value.Number!.Value),
            TimeGrain.Half => Interval(Month(value.Year!.Value, (6 * value.Number!.Value) - 5), Month(value.Year.Value, 6 * value.Number.Value)),
            TimeGrain.Quarter => Interval(Month(value.Year!.Value, (3 * value.Number!.Value) - 2), Month(value.Year.Value, 3 * value.Number.Value)),
            TimeGrain.Week or TimeGrain.Weekend => Interval(Day(CalendarReckoner.FirstDay(value)), Day(CalendarReckoner.LastDay(value))),
            _ => Day(CalendarReckoner.FirstDay(value)) + Time(value.Time),
        };
    }

    private static string Interval(string first, string last) => $"{first}/{last}";

    // Astronomical: 1 BC is the year 0.
    private static string Year(int year) => year < 0
        ? year == -1 ? "0000" : string.Create(CultureInfo.InvariantCulture, $"-{-year - 1:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Time(TimeOfDay? time)
    {
        if (time is null || time.Hour > 23)
            return "";
        var zone = time.Zone is { } east ? Zone(east) : "";
        return string.Create(CultureInfo.InvariantCulture, $"T{time.Hour:00}:{time.Minute ?? 0:00}{(zone.Length > 0 || time.Second is null ? "" : $":{time.Second:00}")}{zone}");
    }

    private static string Zone(int east) => east == 0
        ? "Z"
        : string.Create(CultureInfo.InvariantCulture, $"{(east < 0 ? '-' : '+')}{Math.Abs(east) / 60:00}:{Math.Abs(east) % 60:00}");
}
