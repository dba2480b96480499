using System.Globalization;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Site.Rendering;

/// <summary>Says a date in the page's language and with its own precision: "February 2025", "around 2019", "since 2019".</summary>
internal sealed class DateWords(StringTable strings)
{
    private readonly IntervalWords _intervals = new(strings);

    public string Write(EdtfDate date) => date.IsInterval ? _intervals.Write(date, this) : WithDoubt(date, WithTime(date, Day(date)));

    /// <summary>A date as it stands after a word such as "since": some languages put an article before it, "desde el 3 de febrero".</summary>
    public string AfterWord(EdtfDate date) => date.IsApproximate ? Write(date) : WithArticle(date, Write(date));

    public string Month(int month) => strings[string.Create(CultureInfo.InvariantCulture, $"date.month.{month}")];

    public string Year(int year) => year > 0 ? Plain(year) : Fill("date.pattern.bc", ("year", Plain(1 - year)));

    /// <summary>The words of a key with its placeholders filled.</summary>
    public string Fill(string key, params (string Name, string Value)[] values) =>
        Placeholders.Fill(strings[key], name => Array.Find(values, value => value.Name == name).Value);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Day(EdtfDate date) => date switch
    {
        { Year: null } => date.Text,
        { Precision: DatePrecision.Decade, Year: { } year } => Fill("date.pattern.decade", ("year", Year(year))),
        { Precision: DatePrecision.Century, Year: { } year } => Fill("date.pattern.century", ("year", Year(year))),
        { Season: { } season, Year: { } year } => Fill("date.pattern.season", ("season", Season(season)), ("year", Year(year))),
        { Month: { } month, Day: { } day, Year: { } year } =>
            Fill("date.pattern.day", ("day", Plain(day)), ("month", Month(month)), ("year", Year(year))),
        { Month: { } month, Year: { } year } =>
            Unspecified(date, Fill("date.pattern.month", ("month", Month(month)), ("year", Year(year)))),
        { Year: { } year } => Unspecified(date, Year(year)),
    };

    // "2025-02-XX" is one day of a month, which "2025-02" does not say.
    private string Unspecified(EdtfDate date, string words)
    {
        if (!date.IsUnspecified)
            return words;
        var hasDay = date.Text.TrimStart('-').Count(character => character == '-') == 2;
        return Fill(hasDay ? "date.pattern.some_day" : "date.pattern.some_month", ("date", words));
    }

    private string WithArticle(EdtfDate date, string words) => date switch
    {
        { Day: not null, Year: not null } => Fill("date.after.day", ("date", words)),
        { Precision: DatePrecision.Decade, Year: not null } => Fill("date.after.decade", ("date", words)),
        { Precision: DatePrecision.Century, Year: not null } => Fill("date.after.century", ("date", words)),
        _ => words,
    };

    private string Season(EdtfSeason season) => strings[season switch
    {
        EdtfSeason.Spring => "date.season.spring",
        EdtfSeason.Summer => "date.season.summer",
        EdtfSeason.Autumn => "date.season.autumn",
        _ => "date.season.winter",
    }];

    private string WithTime(EdtfDate date, string words) =>
        date.Time is { } time ? Fill("date.pattern.time", ("date", words), ("time", Time(time))) : words;

    private static string Time(EdtfTime time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        if (time.Offset is not { } offset)
            return text;
        var sign = offset < TimeSpan.Zero ? '−' : '+';
        return offset == TimeSpan.Zero
            ? $"{text} UTC"
            : string.Create(CultureInfo.InvariantCulture, $"{text} UTC{sign}{Math.Abs(offset.Hours):00}:{Math.Abs(offset.Minutes):00}");
    }

    private string WithDoubt(EdtfDate date, string words)
    {
        if (date.IsApproximate)
            words = Fill("date.around", ("date", WithArticle(date, words)));
        return date.IsUncertain ? Fill("date.probably", ("date", words)) : words;
    }
}
