namespace StaticBriefing.Language.Dates.Holidays;

/// <summary>
/// Finds days of the Indian calendars by sun and moon. A month begins with the new moon before the sun enters its sign; a month in which the sun
/// enters none is doubled, and feasts lie in the second. A day has the lunar day (a thirtieth of the month) that runs at the hour its feast is kept.
/// </summary>
internal static class IndianReckoner
{
    private const double ClockOfIndia = 5.5 / 24;
    private const int Sunrise = 6;
    private const int Sunset = 18;
    private const int DegreesInSign = 30;
    private const int DegreesInLunarDay = 12;
    private const double DegreesInMansion = 360 / 27.0;

    // The sun enters the first sign, Mesha, on about this day of the year.
    private const int FirstEntry = 104;

    /// <summary>A month (Chaitra is 1), a lunar day (16 is the first of the waning moon), and the hour that counts; sunrise where none is said.</summary>
    public static DateOnly LunarDay(int year, int[] numbers)
    {
        var newMoon = BeginningOfMonth(year, numbers[0]);
        var lunarDay = numbers[1] - 1;
        var begins = SkyReckoner.When(SkyReckoner.Gain, lunarDay * DegreesInLunarDay, SkyReckoner.GainRate, newMoon + lunarDay);
        var ends = SkyReckoner.When(SkyReckoner.Gain, (lunarDay + 1) * DegreesInLunarDay, SkyReckoner.GainRate, newMoon + lunarDay + 1);
        return DayOf(begins, ends, numbers.Length > 2 ? numbers[2] : Sunrise);
    }

    /// <summary>The day on which the sun enters a sign (Mesha is 1); the next one when it does so after sunset.</summary>
    public static DateOnly Entry(int year, int sign) => DateOnly.FromDayNumber((int)(EntryMoment(year, sign) + ClockOfIndia + (1 - (Sunset / 24.0))));

    /// <summary>The last day of one of the moon's 27 mansions while the sun is in a sign.</summary>
    public static DateOnly Mansion(int year, int sign, int mansion)
    {
        var leaving = EntryMoment(year, sign + 1);
        var target = (mansion - 1) * DegreesInMansion;
        var back = (SkyReckoner.Moon(leaving) - target + 360) % 360;
        var begins = SkyReckoner.When(SkyReckoner.Moon, target, SkyReckoner.MoonRate, leaving - (back / SkyReckoner.MoonRate));
        return DayOf(begins, begins + (DegreesInMansion / SkyReckoner.MoonRate), Sunrise);
    }

    private static double BeginningOfMonth(int year, int month)
    {
        var entry = EntryMoment(year, month - 1);
        var first = NewMoonAfter(entry);
        var second = NewMoonAfter(first + 1);
        return second < EntryMoment(year, month) ? second : first;
    }

    private static double NewMoonAfter(double moment) =>
        SkyReckoner.When(SkyReckoner.Gain, 0, SkyReckoner.GainRate, moment + ((360 - SkyReckoner.Gain(moment)) / SkyReckoner.GainRate));

    private static double EntryMoment(int year, int sign) => SkyReckoner.When(
        SkyReckoner.Sun,
        (sign - 1) * DegreesInSign,
        SkyReckoner.SunRate,
        new DateOnly(year, 1, 1).DayNumber + FirstEntry + ((sign - 1) * DegreesInSign / SkyReckoner.SunRate));

    /// <summary>The day on which something runs at an hour; the one on which it begins when it runs on none.</summary>
    private static DateOnly DayOf(double begins, double ends, int hour)
    {
        var (from, until) = (begins + ClockOfIndia, ends + ClockOfIndia);
        var day = Math.Ceiling(from - (hour / 24.0));
        return DateOnly.FromDayNumber((int)(day + (hour / 24.0) < until ? day : day - 1));
    }
}
