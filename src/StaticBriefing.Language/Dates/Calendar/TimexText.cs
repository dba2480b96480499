using System.Globalization;

namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>Writes calendar values as TIMEX3 does (ISO 8601 and its own letters); unknown digits are X.</summary>
internal static class TimexText
{
    private static readonly string[] s_parts = ["TMO", "T12:00", "TAF", "TEV", "TNI", "T24:00", "TDT"];
    private static readonly string[] s_seasons = ["SP", "SU", "FA", "WI"];

    public static string Of(TimeValue value) => value.Grain switch
    {
        TimeGrain.Millennium => Year(value)[..^3],
        TimeGrain.Century => Year(value)[..^2],
        TimeGrain.Decade => Year(value)[..^1],
        TimeGrain.Year => Year(value),
        TimeGrain.Half => $"{Year(value)}-H{Digit(value.Number)}",
        TimeGrain.Quarter => $"{Year(value)}-Q{Digit(value.Number)}",
        TimeGrain.Season => $"{Year(value)}-{s_seasons[value.Number!.Value - 21]}",
        TimeGrain.Month => $"{Year(value)}-{Two(value.Number)}",
        TimeGrain.Week => $"{Year(value)}-W{Two(value.Number)}",
        TimeGrain.Weekend => $"{Year(value)}-W{Two(value.Number)}-WE",
        _ => Day(value) + OfTime(value),
    };

    private static string Day(TimeValue value) => value.Weekday is { } weekday && value.Day is null
        ? $"XXXX-WXX-{Digit(weekday)}"
        : $"{Year(value)}-{Two(value.Number)}-{Two(value.Day)}";

    private static string OfTime(TimeValue value)
    {
        if (value.Time is not { } time)
            return value.Part is { } part ? s_parts[(int)part] : "";
        var second = time.Second is { } known ? string.Create(CultureInfo.InvariantCulture, $":{known:00}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"T{time.Hour:00}:{time.Minute ?? 0:00}{second}");
    }

    private static string Year(TimeValue value) => value.Year switch
    {
        null => "XXXX",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"BC{-value.Year:0000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.Year:0000}"),
    };

    private static string Two(int? number) => number is { } known ? known.ToString("00", CultureInfo.InvariantCulture) : "XX";

    private static string Digit(int? number) => number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "X";
}
