namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the year of a month, day or holiday that has none: the nearest, with a leaning to the side that the sentence looks to.</summary>
/// <param name="direction">-1 back, -2 nowhere but back, 1 ahead, 2 nowhere but ahead, 0 not said.</param>
internal sealed class YearChooser(DateOnly from, int direction)
{
    // So many times nearer must a date on the wrong side be.
    private const double WrongSide = 8;
    private const double UnsaidSide = 1.2;

    // How far a year is looked for: 29 February is not in every year.
    private const int Reach = 4;

    /// <summary>The first and last day of what is looked for in each year; null in a year that has none.</summary>
    public delegate (DateOnly First, DateOnly Last)? DaysIn(int year);

    /// <param name="relative">-1 for "last April", 0 for "this April", 1 for "next April", 2 for "April after next".</param>
    public int? Choose(DaysIn days, int? relative)
    {
        var years = Enumerable.Range(Math.Max(1, from.Year - Reach), (2 * Reach) + 1)
            .Select(year => (Year: year, Days: days(year)))
            .Where(candidate => candidate.Days is not null)
            .ToList();
        return relative switch
        {
            < 0 => Nth(years.Where(candidate => candidate.Days!.Value.Last < from).Reverse(), -relative.Value),
            > 0 => Nth(years.Where(candidate => candidate.Days!.Value.First > from), relative.Value),
            // "this winter" began last year, maybe.
            0 => Nth(years.Where(candidate => Cost(candidate.Days!.Value) == 0), 1) ?? from.Year,
            _ => years.Count == 0 ? null : years.MinBy(candidate => Cost(candidate.Days!.Value)).Year,
        };
    }

    private static int? Nth(IEnumerable<(int Year, (DateOnly, DateOnly)? Days)> years, int count) =>
        years.Skip(count - 1).Select(candidate => (int?)candidate.Year).FirstOrDefault();

    private double Cost((DateOnly First, DateOnly Last) days)
    {
        var back = from.DayNumber - days.Last.DayNumber;
        var ahead = days.First.DayNumber - from.DayNumber;
        if (back <= 0 && ahead <= 0)
            return 0;
        var isWrong = direction > 0 ? back > 0 : ahead > 0;
        return Math.Max(back, ahead) * (!isWrong ? 1 : direction switch { 0 => UnsaidSide, > 1 or < -1 => double.MaxValue, _ => WrongSide });
    }
}
