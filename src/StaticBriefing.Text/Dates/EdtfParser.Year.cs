using System.Globalization;

namespace StaticBriefing.Text.Dates;

/// <summary>Years: four digits, centuries of two, open digits at the end, and long years after a Y.</summary>
internal static partial class EdtfParser
{
    private static bool ReadYear(EdtfCursor cursor, EdtfParts parts)
    {
        var from = cursor.Position;
        var isLong = cursor.Take('Y');
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigits();
        if (digits.Length == 0)
            return cursor.FailForm();
        return isLong
            ? ReadLongYear(cursor, parts, from, digits, isNegative)
            : ReadShortYear(cursor, parts, from, digits, isNegative);
    }

    private static bool ReadLongYear(EdtfCursor cursor, EdtfParts parts, int from, string digits, bool isNegative)
    {
        if (cursor.Current is 'E' or 'S' && !cursor.AtEnd)
            return cursor.FailLevelTwo();
        if (!cursor.AtEnd || digits.Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        if (digits.Length < 5 || digits[0] == '0')
            return cursor.FailFrom(from, EdtfProblemKind.BadLongYear, "a year after 'Y' has five digits or more; shorter years are written without it");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == int.MaxValue)
            return cursor.FailFrom(from, EdtfProblemKind.YearTooFar, "the year is too far away");
        parts.Year = isNegative ? -year : year;
        return true;
    }

    private static bool ReadShortYear(EdtfCursor cursor, EdtfParts parts, int from, string digits, bool isNegative)
    {
        var known = digits.TrimEnd('X');
        parts.IsUnspecified = known.Length < digits.Length;
        parts.OpenDigits = 4 - known.Length;
        if (digits.Length == 3 || known.Length < 2 || known.Contains('X', StringComparison.Ordinal))
            return IsYearLike(digits, cursor) ? cursor.FailLevelTwo() : cursor.FailForm();
        if (digits.Length == 2 ? !cursor.AtEnd : digits.Length != 4)
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

    // Decades of three digits, and X in other places than the last two digits of a year.
    private static bool IsYearLike(string digits, EdtfCursor cursor) =>
        digits.Length is 3 or 4 && (cursor.AtEnd || cursor.Current == '-');

    private static bool FailLength(EdtfCursor cursor, int from, string digits)
    {
        if (digits.Length < 5 || digits.Contains('X', StringComparison.Ordinal))
            return cursor.FailForm();
        return digits.Length == 8 && cursor.AtEnd
            ? cursor.FailFrom(from, EdtfProblemKind.NotADate, $"its hyphens are missing: {digits[..4]}-{digits[4..6]}-{digits[6..]}")
            : cursor.FailFrom(from, EdtfProblemKind.BadLongYear, $"a year of more than four digits is written with a Y before it, 'Y{digits}'");
    }
}
