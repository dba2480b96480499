namespace StaticBriefing.Text.Dates;

/// <summary>The months that stand for a number in a month's place: seasons, quarters, thirds and halves of a year (A.4.8 of the standard).</summary>
internal static class EdtfGroups
{
    /// <summary>Null for a number that is none. A season is a part of its own year, and the last of them: the winter of the north is its December.</summary>
    public static (int First, int Last)? MonthsOf(int? number) => number switch
    {
        21 or 25 or 31 => (3, 5),
        22 or 26 or 32 => (6, 8),
        23 or 27 or 29 => (9, 11),
        24 or 28 or 30 => (12, 12),
        >= 33 and <= 36 => Part(number.Value - 33, months: 3),
        >= 37 and <= 39 => Part(number.Value - 37, months: 4),
        >= 40 and <= 41 => Part(number.Value - 40, months: 6),
        _ => null,
    };

    private static (int First, int Last) Part(int index, int months) => ((index * months) + 1, (index + 1) * months);
}
