namespace StaticBriefing.Text.Dates;

/// <summary>How finely a date is known, coarsest first.</summary>
public enum DatePrecision
{
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Time,
}
