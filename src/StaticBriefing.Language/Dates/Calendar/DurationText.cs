using System.Globalization;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>Writes lengths of time as TIMEX3 does: "P2Y", "PT30M", "PXD".</summary>
internal static class DurationText
{
    public static string Of(double? count, TimeUnit unit)
    {
        if (count is not { } known)
            return Prefix(unit) + "X" + Letter(unit);
        var (number, smaller) = unit switch
        {
            TimeUnit.Fortnight => (known * 2, TimeUnit.Week),
            TimeUnit.Weekend => (known * 2, TimeUnit.Day),
            TimeUnit.Season => (known * 3, TimeUnit.Month),
            TimeUnit.Century when known % 1 != 0 => (known * 100, TimeUnit.Year),
            TimeUnit.Decade => (known * 10, TimeUnit.Year),
            _ => (known, unit),
        };
        return number % 1 == 0.5 && Halves(smaller) is { } halves ? WithHalf(Math.Floor(number), smaller, halves) : Plain(number, smaller);
    }

    /// <summary>"a year and two months" → P1Y2M.</summary>
    public static string OfBoth(string whole, string rest)
    {
        var more = rest[1..];
        return whole + (more[0] == 'T' && whole.Contains('T', StringComparison.Ordinal) ? more[1..] : more);
    }

    private static string Plain(double count, TimeUnit unit) => Prefix(unit) + Number(count) + Letter(unit);

    /// <summary>"two and a half years" → P2Y6M.</summary>
    private static string WithHalf(double whole, TimeUnit unit, (int Count, TimeUnit Unit) half) =>
        Prefix(unit) + (whole > 0 ? Number(whole) + Letter(unit) : "") + (unit == TimeUnit.Day ? "T" : "") + Number(half.Count) + Letter(half.Unit);

    private static (int, TimeUnit)? Halves(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => (6, TimeUnit.Month),
        TimeUnit.Day => (12, TimeUnit.Hour),
        TimeUnit.Hour => (30, TimeUnit.Minute),
        TimeUnit.Minute => (30, TimeUnit.Second),
        _ => null,
    };

    private static string Number(double count) => count.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Prefix(TimeUnit unit) => unit <= TimeUnit.Hour ? "PT" : "P";

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute or TimeUnit.Month => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Workday => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Season => "S",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        TimeUnit.Century => "CE",
        _ => "ML",
    };
}
