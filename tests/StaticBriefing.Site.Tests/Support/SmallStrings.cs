using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Tests.Support;

/// <summary>English words for dates and numbers, and a few keys to try.</summary>
internal static class SmallStrings
{
    private const string Text =
        """
        date.month.1=January
        date.month.2=February
        date.month.3=March
        date.month.4=April
        date.month.5=May
        date.month.6=June
        date.month.7=July
        date.month.8=August
        date.month.9=September
        date.month.10=October
        date.month.11=November
        date.month.12=December
        date.season.spring=spring
        date.season.summer=summer
        date.season.autumn=autumn
        date.season.winter=winter
        date.pattern.day={day} {month} {year}
        date.pattern.month={month} {year}
        date.pattern.season={season} {year}
        date.pattern.decade={year}s
        date.pattern.century={year}s
        date.pattern.some_day=a day in {date}
        date.pattern.some_month=a month of {date}
        date.pattern.time={date}, {time}
        date.pattern.days={from_day} to {to_day} {to_month} {year}
        date.pattern.days_of_year={from_day} {from_month} to {to_day} {to_month} {year}
        date.pattern.months={from} to {to} {year}
        date.pattern.interval={from} to {to}
        date.pattern.bc={year} BC
        date.after.day={date}
        date.after.decade=the {date}
        date.after.century=the {date}
        date.around=around {date}
        date.probably=probably {date}
        date.since=since {date}
        date.until=until {date}
        date.from=from {date}
        date.to=up to {date}
        number.group=,
        nav.people=People
        nav.topics=Topics
        said={0} said & wrote {1}
        terms=Terms & rights
        """;

    public static ThemeStrings English { get; } = new("en", Entries().ToEquatableArray());

    private static IEnumerable<ThemeString> Entries()
    {
        var place = TextLocation.StartOf("theme/strings/en.yml");
        foreach (var line in Text.Split('\n'))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            yield return new ThemeString(line[..equals], line[(equals + 1)..], null, place);
        }
        yield return new ThemeString("count.quotes", "{0} quotes", "one quote", place);
    }
}
