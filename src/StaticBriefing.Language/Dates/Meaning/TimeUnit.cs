namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>A span of time with a name, shortest first.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,

    /// <summary>Monday to Friday.</summary>
    Workday,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}
