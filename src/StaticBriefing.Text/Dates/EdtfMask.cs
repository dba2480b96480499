namespace StaticBriefing.Text.Dates;

/// <summary>A date with X for digits in any place: "156X-12-25", "15XX-12-XX", "1XXX-XX", "1984-1X".</summary>
internal sealed class EdtfMask
{
    private readonly bool _isNegative;
    private readonly string _year;
    private readonly string? _month;
    private readonly string? _day;

    private EdtfMask(bool isNegative, string[] parts)
    {
        (_isNegative, _year) = (isNegative, parts[0]);
        _month = parts.Length > 1 ? parts[1] : null;
        _day = parts.Length > 2 ? parts[2] : null;
    }

    /// <summary>The first day that fits; null when none does.</summary>
    public EdtfDay? First => Years().SelectMany(year => Months().SelectMany(month => Days(year, month.First))).Cast<EdtfDay?>().FirstOrDefault();

    /// <summary>The last day that fits; null when none does.</summary>
    public EdtfDay? Last =>
        Years().Reverse().SelectMany(year => Months().Reverse().SelectMany(month => Days(year, month.Last).Reverse())).Cast<EdtfDay?>().FirstOrDefault();

    /// <summary>As fine as the digits before the first X.</summary>
    public DatePrecision Precision => _year.IndexOf('X', StringComparison.Ordinal) switch
    {
        3 => DatePrecision.Decade,
        >= 0 => DatePrecision.Century,
        _ => _month!.Contains('X', StringComparison.Ordinal) ? DatePrecision.Year : DatePrecision.Month,
    };

    /// <summary>Null for a date without X, with X only where level 1 has them ("201X", "2004-XX", "1985-04-XX"), or of another form.</summary>
    public static EdtfMask? Parse(string date)
    {
        var isNegative = date.StartsWith('-');
        var parts = date[(isNegative ? 1 : 0)..].Split('-');
        var isMask = date.Contains('X', StringComparison.Ordinal) && parts.Length <= 3 && IsPart(parts[0], 4) && parts.Skip(1).All(part => IsPart(part, 2));
        return isMask && !IsLevelOne(parts) ? new EdtfMask(isNegative, parts) : null;
    }

    private static bool IsPart(string part, int length) => part.Length == length && part.All(character => char.IsAsciiDigit(character) || character == 'X');

    private static bool IsLevelOne(string[] parts) => parts switch
    {
        [var year] => !year.AsSpan(0, 2).Contains('X') && !year.TrimEnd('X').Contains('X', StringComparison.Ordinal),
        [var year, var month] => !year.Contains('X', StringComparison.Ordinal) && month == "XX",
        [var year, var month, var day] => !year.Contains('X', StringComparison.Ordinal) && day == "XX" && (month == "XX" || !month.Contains('X', StringComparison.Ordinal)),
        _ => false,
    };

    private IEnumerable<int> Years()
    {
        var years = Enumerable.Range(0, 10_000).Where(year => Fits(_year, year));
        return _isNegative ? years.Reverse().Select(year => -year) : years;
    }

    private IEnumerable<(int First, int Last)> Months()
    {
        if (_month is null)
            return [(1, 12)];
        var months = Enumerable.Range(1, 12).Where(month => Fits(_month, month)).Select(month => (month, month));
        return _day is null && int.TryParse(_month, out var number) && EdtfGroups.MonthsOf(number) is { } group ? [group] : months;
    }

    private IEnumerable<EdtfDay> Days(int year, int month) =>
        Enumerable.Range(1, EdtfDay.DaysIn(year, month)).Where(day => _day is null || Fits(_day, day)).Select(day => new EdtfDay(year, month, day));

    private static bool Fits(string mask, int number)
    {
        for (var i = mask.Length - 1; i >= 0; i--, number /= 10)
        {
            if (mask[i] != 'X' && mask[i] - '0' != number % 10)
                return false;
        }
        return true;
    }
}
