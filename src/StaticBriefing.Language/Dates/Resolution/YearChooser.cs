namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Finds the year of a month or day that has none: the nearest, with a leaning to the side that the sentence looks to.</summary>
internal sealed class YearChooser(DateOnly from, int direction)
{
    // So many times nearer must a date on the wrong side be.
    private const double WrongSide = 3;
    private const double UnsaidSide = 1.2;

    /// <param name="relative">-1 for "last April", 1 for "next April".</param>
    public int Choose(int month, int? day, int? relative)
    {
        var years = Enumerable.Range(from.Year - 1, 3);
        return relative switch
        {
            -1 => years.Last(year => Months(year, month) < 0 || (Months(year, month) == 0 && day < from.Day)),
            1 => years.First(year => Months(year, month) > 0 || (Months(year, month) == 0 && day > from.Day)),
            0 => from.Year,
            _ => years.MinBy(year => Cost(Distance(year, month, day))),
        };
    }

    private int Months(int year, int month) => ((year - from.Year) * 12) + month - from.Month;

    private double Distance(int year, int month, int? day) => Months(year, month) + (day is { } known ? (known - from.Day) / 31.0 : 0);

    private double Cost(double months)
    {
        var wrong = direction < 0 ? months > 0 : direction > 0 ? months < 0 : months > 0;
        return Math.Abs(months) * (!wrong ? 1 : direction == 0 ? UnsaidSide : WrongSide);
    }
}
