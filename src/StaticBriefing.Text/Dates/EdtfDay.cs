namespace StaticBriefing.Text.Dates;

/// <summary>A day of the proleptic Gregorian calendar in any year, so that EDTF's far and negative years have bounds too.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC.</param>
public readonly record struct EdtfDay(int Year, int Month, int Day) : IComparable<EdtfDay>
{
    /// <summary>Before every day: the start of an interval that is open or unknown at its start.</summary>
    public static EdtfDay Min { get; } = new(int.MinValue, 1, 1);

    /// <summary>After every day: the end of an interval that is open or unknown at its end.</summary>
    public static EdtfDay Max { get; } = new(int.MaxValue, 12, 31);

    /// <summary>How many days a month has, in any year.</summary>
    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public int CompareTo(EdtfDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
