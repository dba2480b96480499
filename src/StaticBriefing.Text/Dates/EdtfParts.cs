namespace StaticBriefing.Text.Dates;

/// <summary>What has been read of one date so far.</summary>
internal sealed class EdtfParts
{
    private (EdtfDay First, EdtfDay Last, DatePrecision Precision)? _fit;

    public int Year { get; set; }

    /// <summary>How many of the year's last digits are unknown or left out: 0, 1 or 2.</summary>
    public int OpenDigits { get; set; }

    /// <summary>A decade or century before the year 0, whose open digits count downwards.</summary>
    public bool IsNegative { get; set; }

    public bool IsUnspecified { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public EdtfSeason? Season { get; set; }

    /// <summary>A quarter, a half or the like, as EDTF numbers it: 25 to 41.</summary>
    public int? Group { get; set; }

    public EdtfTime? Time { get; set; }

    /// <summary>Not all digits of the year count.</summary>
    public bool IsEstimated { get; set; }

    /// <summary>Year, month, day and season say all of it.</summary>
    public bool IsPlain => _fit is null && Group is null;

    public DatePrecision Precision => this switch
    {
        { _fit: { } fit } => fit.Precision,
        { Group: not null } => DatePrecision.Season,
        { Time: not null } => DatePrecision.Time,
        { Day: not null } => DatePrecision.Day,
        { Month: not null } => DatePrecision.Month,
        { Season: not null } => DatePrecision.Season,
        { OpenDigits: 0 } => DatePrecision.Year,
        { OpenDigits: 1 } => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    public EdtfDay Earliest => _fit?.First ?? new EdtfDay(IsNegative ? Year - OpenYears : Year, Month ?? FirstMonth, Day ?? 1);

    public EdtfDay Latest
    {
        get
        {
            if (_fit is { } fit)
                return fit.Last;
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

    private int FirstMonth => EdtfGroups.MonthsOf(Group ?? (int?)Season)?.First ?? 1;

    private int LastMonth => EdtfGroups.MonthsOf(Group ?? (int?)Season)?.Last ?? 12;

    /// <summary>Sets what digits that may stand anywhere leave open.</summary>
    public void Fit(EdtfDay first, EdtfDay last, DatePrecision precision)
    {
        _fit = (first, last, precision);
        IsUnspecified = true;
    }
}
