namespace StaticBriefing.Language.Dates.Holidays;

/// <summary>How the day of a holiday is found in a year.</summary>
internal enum HolidayKind
{
    /// <summary>A month and a day.</summary>
    Fixed,

    /// <summary>A month, a weekday (Monday is 1) and which of them.</summary>
    Nth,

    /// <summary>A month and its last such weekday.</summary>
    Last,

    /// <summary>Easter Sunday of the western churches.</summary>
    Easter,

    /// <summary>Easter Sunday of the eastern churches.</summary>
    Orthodox,

    /// <summary>A month (Nisan is 1) and a day of the Hebrew calendar.</summary>
    Hebrew,

    /// <summary>A month and a day of the Islamic calendar, as Umm al-Qura counts.</summary>
    Islamic,

    /// <summary>A month and a day of the Chinese calendar.</summary>
    Chinese,

    /// <summary>A month (Chaitra is 1), a day of the moon, and the hour that counts, of the Hindu calendar.</summary>
    Hindu,

    /// <summary>The sun's entry into a sign of the Hindu calendar (Mesha is 1).</summary>
    Sun,

    /// <summary>The sun in a sign and the moon in one of its 27 mansions.</summary>
    Mansion,

    /// <summary>The day on which the sun is so many degrees from the equinox of March: a solstice or an equinox.</summary>
    Solar,

    /// <summary>The first day of the Zoroastrian year of 365 days.</summary>
    Parsi,
}
