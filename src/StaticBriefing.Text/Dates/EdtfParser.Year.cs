using System.Globalization;

namespace StaticBriefing.Text.Dates;

/// <summary>Years: four digits, decades of three, centuries of two, open digits at the end, long years after a Y, exponents, and how many digits count.</summary>
internal static partial class EdtfParser
{
    // Of a year that an int can hold.
    private const int MostDigits = 10;

    private static bool ReadYear(EdtfCursor cursor, EdtfParts parts)
    {
        var from = cursor.Position;
        var isLong = cursor.Take('Y');
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigits();
        if (digits.Length == 0)
            return cursor.FailForm();
        var isRead = isLong
            ? ReadLongYear(cursor, parts, from, digits, isNegative)
            : ReadShortYear(cursor, parts, from, digits, isNegative);
        return isRead && ReadSignificance(cursor, parts, digits.Length);
    }

    /// <summary>"1950S2": of its digits, two are sure.</summary>
    private static bool ReadSignificance(EdtfCursor cursor, EdtfParts parts, int most)
    {
        if (!cursor.Take('S'))
            return true;
        parts.IsEstimated = true;
        return int.TryParse(cursor.TakeDigits(), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits >= 1
            && digits <= Math.Max(most, MostDigits) && parts.OpenDigits == 0 && cursor.AtEnd
            || cursor.FailForm();
    }

    private static bool ReadLongYear(EdtfCursor cursor, EdtfParts parts, int from, string digits, bool isNegative)
    {
        if (cursor.Take('E'))
            return ReadExponent(cursor, parts, from, digits, isNegative);
        if ((!cursor.AtEnd && cursor.Current != 'S') || digits.Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        if (digits.Length < 5 || digits[0] == '0')
            return cursor.FailFrom(from, EdtfProblemKind.BadLongYear, "a year after 'Y' has five digits or more; shorter years are written without it");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == int.MaxValue)
            return cursor.FailFrom(from, EdtfProblemKind.YearTooFar, "the year is too far away");
        parts.Year = isNegative ? -year : year;
        return true;
    }

    /// <summary>"Y17E7": 17 times ten to the seventh.</summary>
    private static bool ReadExponent(EdtfCursor cursor, EdtfParts parts, int from, string digits, bool isNegative)
    {
        var zeros = cursor.TakeDigits();
        if (zeros.Length == 0 || digits[0] == '0' || (digits + zeros).Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        if (zeros.Length > 1 || !int.TryParse(digits.PadRight(digits.Length + zeros[0] - '0', '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == int.MaxValue)
            return cursor.FailFrom(from, EdtfProblemKind.YearTooFar, "the year is too far away");
        parts.Year = isNegative ? -year : year;
        return true;
    }

    private static bool ReadShortYear(EdtfCursor cursor, EdtfParts parts, int from, string digits, bool isNegative)
    {
        var known = digits.TrimEnd('X');
        parts.IsUnspecified = known.Length < digits.Length;
        parts.OpenDigits = 4 - known.Length;
        if (known.Length < 2 || (known.Length < digits.Length && digits.Length < 4) || known.Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        if (digits.Length is 2 or 3 ? !cursor.AtEnd : digits.Length != 4)
            return FailLength(cursor, from, digits);
        return SetYear(cursor, parts, from, known, isNegative);
    }

    private static bool SetYear(EdtfCursor cursor, EdtfParts parts, int from, string known, bool isNegative)
    {
        var year = int.Parse(known.PadRight(4, '0'), CultureInfo.InvariantCulture);
        if (isNegative && year == 0)
            return cursor.FailFrom(from, EdtfProblemKind.NegativeZero, "the year zero has no minus sign");
        parts.Year = isNegative ? -year : year;
        parts.IsNegative = isNegative;
        return true;
    }

    private static bool FailLength(EdtfCursor cursor, int from, string digits)
    {
        if (digits.Length < 5 || digits.Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        return digits.Length == 8 && cursor.AtEnd
            ? cursor.FailFrom(from, EdtfProblemKind.NotADate, $"its hyphens are missing: {digits[..4]}-{digits[4..6]}-{digits[6..]}")
            : cursor.FailFrom(from, EdtfProblemKind.BadLongYear, $"a year of more than four digits is written with a Y before it, 'Y{digits}'");
    }
}
