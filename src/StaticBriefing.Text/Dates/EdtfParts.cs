namespace StaticBriefing.Text.Dates;

/// <summary>What has been read of one date so far.</summary>
internal sealed class EdtfParts
{
    public int Year { get; set; }

    /// <summary>How many of the year's last digits are unknown or left out: 0, 1 or 2.</summary>
    public int OpenDigits { get; set; }

    /// <summary>A decade or century before the year 0, whose open digits count downwards.</summary>
    public bool IsNegative { get; set; }

    public bool IsUnspecified { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public EdtfSeason? Season { get; set; }

    public EdtfTime? Time { get; set; }

    public DatePrecision Precision => this switch
    {
        { Time: not null } => DatePrecision.Time,
        { Day: not null } => DatePrecision.Day,
        { Month: not null } => DatePrecision.Month,
        { Season: not null } => DatePrecision.Season,
        { OpenDigits: 0 } => DatePrecision.Year,
        { OpenDigits: 1 } => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    public EdtfDay Earliest => new(IsNegative ? Year - OpenYears : Year, Month ?? FirstMonth, Day ?? 1);

    public EdtfDay Latest
    {
        get
        {
            var (year, month) = (IsNegative ? Year : Year + OpenYears, Month ?? LastMonth);
            return new EdtfDay(year, month, Day ?? EdtfDay.DaysIn(year, month));
        }
    }

    private int OpenYears => OpenDigits switch
    {
        0 => 0,
        1 => 9,
        _ => 99,
    };

    // A season is a part of its own year, and the last of them: winter is its December.
    private int FirstMonth => Season is { } season ? 3 * ((int)season - 20) : 1;

    private int LastMonth => Season is { } season ? Math.Min(12, FirstMonth + 2) : 12;
}
