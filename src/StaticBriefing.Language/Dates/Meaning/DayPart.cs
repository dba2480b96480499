namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>A part of a day.</summary>
internal enum DayPart
{
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
    Daytime,
}
