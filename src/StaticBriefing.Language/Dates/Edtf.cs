using System.Globalization;

namespace StaticBriefing.Language.Dates;

/// <summary>Writes days, months and years as EDTF does.</summary>
internal static class Edtf
{
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A month, or a season by its code (21 to 24).</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static string Day(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    public static string Day(DateOnly day) => Day(day.Year, day.Month, day.Day);
}
