namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>How fine a calendar value is, coarsest first.</summary>
internal enum TimeGrain
{
    Millennium,
    Century,
    Decade,
    Year,
    Half,
    Season,
    Quarter,
    Month,
    Week,
    Weekend,
    Day,
    Part,
    Clock,
}
