using System.Collections.Concurrent;
using System.Globalization;
using StaticBriefing.Language.Dates.Calendar;

namespace StaticBriefing.Language.Dates.Holidays;

/// <summary>Finds the first day of a holiday in a year of the Gregorian calendar.</summary>
internal static class HolidayReckoner
{
    private const int FirstYear = 1900;
    private const int LastYear = 2076;

    private static readonly HebrewCalendar s_hebrew = new();
    private static readonly UmAlQuraCalendar s_islamic = new();
    private static readonly ChineseLunisolarCalendar s_chinese = new();

    // Sun and moon are followed once for each feast and year.
    private static readonly ConcurrentDictionary<(HolidayRule, int), DateOnly?> s_indian = new();

    /// <summary>Null where it is not in the year, or the year is beyond the tables of its calendar.</summary>
    public static DateOnly? Find(HolidayRule rule, int year)
    {
        if (year is < 1583 or > 9000 || (rule.Kind >= HolidayKind.Hebrew && year is < FirstYear + 1 or > LastYear - 1))
            return null;
        var begin = rule.Kind >= HolidayKind.Hindu ? s_indian.GetOrAdd((rule, year), known => Begin(known.Item1, known.Item2)) : Begin(rule, year);
        return begin is { } day ? Moved(day, rule) : null;
    }

    private static DateOnly? Begin(HolidayRule rule, int year) => rule.Kind switch
    {
        // 29 February is not in every year.
        HolidayKind.Fixed => CalendarReckoner.IsDay(year, rule.Numbers[0], rule.Numbers[1]) ? new DateOnly(year, rule.Numbers[0], rule.Numbers[1]) : null,
        HolidayKind.Nth => Nth(year, rule.Numbers),
        HolidayKind.Last => Last(year, rule.Numbers),
        HolidayKind.Easter => Easter(year),
        HolidayKind.Orthodox => OrthodoxEaster(year),
        HolidayKind.Hebrew => Hebrew(year, rule.Numbers),
        HolidayKind.Islamic => In(s_islamic, year, rule.Numbers[0], rule.Numbers[1]),
        HolidayKind.Chinese => Chinese(year, rule.Numbers),
        HolidayKind.Hindu => InYear(year, IndianReckoner.LunarDay(year - 1, rule.Numbers), IndianReckoner.LunarDay(year, rule.Numbers)),
        HolidayKind.Sun => InYear(year, IndianReckoner.Entry(year - 1, rule.Numbers[0]), IndianReckoner.Entry(year, rule.Numbers[0])),
        HolidayKind.Solar => Solar(year, rule.Numbers[0]),
        HolidayKind.Mansion => IndianReckoner.Mansion(year, rule.Numbers[0], rule.Numbers[1]),
        _ => Parsi(year),
    };

    private static DateOnly Moved(DateOnly day, HolidayRule rule)
    {
        if (rule.Before is { } weekday)
            day = day.AddDays(-(((CalendarReckoner.IsoWeekday(day) - weekday + 6) % 7) + 1));
        if (CalendarReckoner.IsoWeekday(day) == rule.Avoided)
            day = day.AddDays(-1);
        return day.AddDays(rule.Offset);
    }

    private static DateOnly? InYear(int year, params ReadOnlySpan<DateOnly> days)
    {
        foreach (var day in days)
        {
            if (day.Year == year)
                return day;
        }
        return null;
    }

    /// <summary>By the clock of Greenwich.</summary>
    private static DateOnly Solar(int year, int degrees)
    {
        const int march = 79;
        var near = new DateOnly(year, 1, 1).DayNumber + march + (degrees / SkyReckoner.SunRate);
        return DateOnly.FromDayNumber((int)SkyReckoner.When(SkyReckoner.SunFromEquinox, degrees, SkyReckoner.SunRate, near));
    }

    // No year of it is longer than another: it began on 17 August in 2018 and moves a day back in every leap year.
    private static DateOnly Parsi(int year)
    {
        var known = new DateOnly(2018, 8, 17).DayNumber;
        var first = new DateOnly(year, 1, 1).DayNumber;
        return DateOnly.FromDayNumber(first + ((((known - first) % 365) + 365) % 365));
    }

    private static DateOnly Nth(int year, int[] numbers)
    {
        var first = new DateOnly(year, numbers[0], 1);
        return first.AddDays(((numbers[1] - CalendarReckoner.IsoWeekday(first) + 7) % 7) + (7 * (numbers[2] - 1)));
    }

    private static DateOnly Last(int year, int[] numbers)
    {
        var last = new DateOnly(year, numbers[0], DateTime.DaysInMonth(year, numbers[0]));
        return last.AddDays(-((CalendarReckoner.IsoWeekday(last) - numbers[1] + 7) % 7));
    }

    /// <summary>The anonymous Gregorian algorithm (Nature, 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var count = epact + weekday - (7 * correction) + 114;
        return new(year, count / 31, (count % 31) + 1);
    }

    /// <summary>Meeus's Julian algorithm, brought to the Gregorian calendar.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var count = moon + weekday + 114;
        var julianDrift = (year / 100) - (year / 400) - 2;
        return new DateOnly(year, count / 31, (count % 31) + 1).AddDays(julianDrift);
    }

    // The framework counts months from Tishri, and thirteen in a leap year.
    private static DateOnly? Hebrew(int year, int[] numbers)
    {
        foreach (var hebrewYear in new[] { year + 3760, year + 3761 })
        {
            var leap = s_hebrew.IsLeapYear(hebrewYear) ? 1 : 0;
            var month = numbers[0] switch
            {
                >= 7 and <= 11 => numbers[0] - 6,
                12 => 6 + leap,
                _ => numbers[0] + 6 + leap,
            };
            if (DateOnly.FromDateTime(s_hebrew.ToDateTime(hebrewYear, month, numbers[1], 0, 0, 0, 0)) is var day && day.Year == year)
                return day;
        }
        return null;
    }

    private static DateOnly? In(UmAlQuraCalendar calendar, int year, int month, int day)
    {
        var first = calendar.GetYear(new DateTime(year, 1, 1));
        foreach (var islamicYear in new[] { first, first + 1 })
        {
            if (DateOnly.FromDateTime(calendar.ToDateTime(islamicYear, month, day, 0, 0, 0, 0)) is var found && found.Year == year)
                return found;
        }
        return null;
    }

    private static DateOnly? Chinese(int year, int[] numbers)
    {
        var leap = s_chinese.GetLeapMonth(year);
        var month = leap > 0 && numbers[0] >= leap ? numbers[0] + 1 : numbers[0];
        return DateOnly.FromDateTime(s_chinese.ToDateTime(year, month, numbers[1], 0, 0, 0, 0));
    }
}
