using System.Globalization;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Site.Rendering;

/// <summary>Says an interval: "since 2019", "until 2020", "1 to 3 February 2025", "2019 to 2021".</summary>
internal sealed class IntervalWords(StringTable strings)
{
    public string Write(EdtfDate interval, DateWords words) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => Between(start, end, words),
        ({ } start, null) => words.Fill(interval.IsOpenAtEnd ? "date.since" : "date.from", ("date", words.AfterWord(start))),
        (null, { } end) => words.Fill(interval.IsOpenAtStart ? "date.until" : "date.to", ("date", words.AfterWord(end))),
        _ => interval.Text,
    };

    private string Between(EdtfDate start, EdtfDate end, DateWords words)
    {
        if (!IsPlain(start) || !IsPlain(end) || start.Year != end.Year || start.Precision != end.Precision)
            return words.Fill("date.pattern.interval", ("from", words.AfterWord(start)), ("to", words.AfterWord(end)));
        return (start.Precision, start.Month == end.Month) switch
        {
            (DatePrecision.Day, true) => Days("date.pattern.days", start, end, words),
            (DatePrecision.Day, false) => Days("date.pattern.days_of_year", start, end, words),
            (DatePrecision.Month, false) => words.Fill(
                "date.pattern.months", ("from", MonthOf(start)), ("to", MonthOf(end)), ("year", words.Year(start.Year!.Value))),
            _ => words.Fill("date.pattern.interval", ("from", words.AfterWord(start)), ("to", words.AfterWord(end))),
        };
    }

    private string Days(string key, EdtfDate start, EdtfDate end, DateWords words) => words.Fill(
        key,
        ("from_day", Plain(start.Day!.Value)),
        ("from_month", MonthOf(start)),
        ("to_day", Plain(end.Day!.Value)),
        ("to_month", MonthOf(end)),
        ("year", words.Year(start.Year!.Value)));

    private string MonthOf(EdtfDate date) => strings[$"date.month.{Plain(date.Month!.Value)}"];

    // Doubts and unknown digits belong to one end and are said with it.
    private static bool IsPlain(EdtfDate date) =>
        date is { Year: not null, IsUncertain: false, IsApproximate: false, IsUnspecified: false, Season: null, Time: null };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
