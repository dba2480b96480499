using System.Globalization;

namespace StaticBriefing.Text.Dates;

/// <summary>One date: year, month, day, time, and a doubt about the whole.</summary>
internal static partial class EdtfParser
{
    private static readonly System.Buffers.SearchValues<char> s_qualifiers = System.Buffers.SearchValues.Create("?~%");

    private static EdtfDate? ParseSingle(string text, int from, int to, out EdtfProblem? problem)
    {
        var qualifier = to > from && s_qualifiers.Contains(text[to - 1]) ? text[to - 1] : '\0';
        var cursor = new EdtfCursor(text, from, qualifier == '\0' ? to : to - 1);
        var parts = new EdtfParts();
        var isRead = IsLevelTwo(cursor.Rest) ? cursor.FailLevelTwo() : ReadDate(cursor, parts);
        problem = cursor.Problem;
        return isRead ? Build(text[from..to], parts, qualifier) : null;
    }

    private static EdtfDate Build(string text, EdtfParts parts, char qualifier) => new(text)
    {
        Earliest = parts.Earliest,
        Latest = parts.Latest,
        Precision = parts.Precision,
        Year = parts.Year,
        Month = parts.Month,
        Day = parts.Day,
        Season = parts.Season,
        Time = parts.Time,
        IsUnspecified = parts.IsUnspecified,
        IsUncertain = qualifier is '?' or '%',
        IsApproximate = qualifier is '~' or '%',
    };

    // Sets, and doubts before or within the date (A.4 of the standard).
    private static bool IsLevelTwo(string date) =>
        date.Length > 0 && (date[0] is '[' or '{' || date.AsSpan().IndexOfAny(s_qualifiers) >= 0);

    private static bool ReadDate(EdtfCursor cursor, EdtfParts parts)
    {
        if (!ReadYear(cursor, parts))
            return false;
        if (cursor.AtEnd)
            return true;
        if (parts.OpenDigits > 0 || cursor.Current is 'S' or 'E')
            return cursor.Current is '-' or 'S' or 'E' ? cursor.FailLevelTwo() : cursor.FailForm();
        if (!cursor.Take('-') || !ReadMonth(cursor, parts))
            return cursor.FailForm();
        if (cursor.AtEnd)
            return true;
        if (parts.Season is not null || !cursor.Take('-') || !ReadDay(cursor, parts))
            return cursor.FailForm();
        return cursor.AtEnd || ReadTime(cursor, parts);
    }

    private static bool ReadMonth(EdtfCursor cursor, EdtfParts parts)
    {
        var from = cursor.Position;
        if (cursor.Rest.StartsWith("XX", StringComparison.Ordinal))
            return ReadOpenMonth(cursor, parts);
        if (!cursor.TryTakeTwo(out var month))
            return false;
        if (month is >= 1 and <= 12)
            parts.Month = month;
        else if (month is >= 21 and <= 24)
            parts.Season = (EdtfSeason)month;
        else
            return month is >= 25 and <= 41 ? cursor.FailLevelTwo() : cursor.FailFrom(from, EdtfProblemKind.NoSuchMonth, $"there is no month '{month:00}'");
        return true;
    }

    /// <summary>"2004-XX" and "1985-XX-XX"; a known day in an unknown month is level 2.</summary>
    private static bool ReadOpenMonth(EdtfCursor cursor, EdtfParts parts)
    {
        parts.IsUnspecified = true;
        if (cursor.Rest is not ("XX" or "XX-XX"))
            return cursor.Rest.StartsWith("XX-", StringComparison.Ordinal) ? cursor.FailLevelTwo() : cursor.FailForm();
        while (!cursor.AtEnd)
            cursor.Take(cursor.Current);
        return true;
    }

    private static bool ReadDay(EdtfCursor cursor, EdtfParts parts)
    {
        var from = cursor.Position;
        if (cursor.Rest == "XX")
        {
            parts.IsUnspecified = true;
            return cursor.TakeDigits() == "XX";
        }
        if (!cursor.TryTakeTwo(out var day))
            return false;
        var days = EdtfDay.DaysIn(parts.Year, parts.Month!.Value);
        if (day < 1 || day > days)
            return cursor.FailFrom(from, EdtfProblemKind.NoSuchDay, NoSuchDay(parts, day, days));
        parts.Day = day;
        return true;
    }

    private static string NoSuchDay(EdtfParts parts, int day, int days)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(parts.Month!.Value);
        return string.Create(CultureInfo.InvariantCulture, $"there is no day '{day:00}' in {month} {parts.Year}, which has {days} days");
    }
}
