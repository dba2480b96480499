using System.Globalization;

namespace StaticBriefing.Text.Dates;

/// <summary>One date: year, month, day, time, and doubts about the whole or a part.</summary>
internal static partial class EdtfParser
{
    private static readonly System.Buffers.SearchValues<char> s_qualifiers = System.Buffers.SearchValues.Create("?~%");

    private static EdtfDate? ParseSingle(string text, int from, int to, out EdtfProblem? problem)
    {
        var written = text[from..to];
        var plainEnd = to > from && s_qualifiers.Contains(text[to - 1]) ? to - 1 : to;
        if (text.AsSpan(from, plainEnd - from).ContainsAny(s_qualifiers))
            return ParseDoubtful(text, written, out problem);
        var parts = Read(new EdtfCursor(text, from, plainEnd), out problem);
        return parts is null ? null : Build(written, parts);
    }

    /// <summary>"2004-06~-11" and "2004-?06-11": doubts about a part (A.4.2 of the standard).</summary>
    private static EdtfDate? ParseDoubtful(string text, string written, out EdtfProblem? problem)
    {
        var known = string.Concat(written.Where(character => !s_qualifiers.Contains(character)));
        if (!Enumerable.Range(0, written.Length).All(at => IsInPlace(written, at)))
            return Refuse(text, EdtfProblemKind.NotADate, EdtfCursor.Forms, out problem);
        if (Read(new EdtfCursor(known, 0, known.Length), out var reason) is not { } parts)
            return Refuse(text, reason!.Kind, reason.Reason, out problem);
        problem = null;
        return Build(written, parts);
    }

    /// <summary>A doubt stands right before a year, month or day, or right after one.</summary>
    private static bool IsInPlace(string written, int at) =>
        !s_qualifiers.Contains(written[at])
        || (at > 0 && char.IsAsciiLetterOrDigit(written[at - 1]) && (at + 1 == written.Length || written[at + 1] == '-'))
        || ((at == 0 || (at > 1 && written[at - 1] == '-')) && at + 1 < written.Length && char.IsAsciiLetterOrDigit(written[at + 1]));

    private static EdtfParts? Read(EdtfCursor cursor, out EdtfProblem? problem)
    {
        var parts = new EdtfParts();
        var isRead = EdtfMask.Parse(cursor.Rest) is { } mask ? ReadMask(cursor, parts, mask) : ReadDate(cursor, parts);
        problem = cursor.Problem;
        return isRead ? parts : null;
    }

    /// <summary>"15XX-12-25" (A.4.5 of the standard): the first and the last day that fit.</summary>
    private static bool ReadMask(EdtfCursor cursor, EdtfParts parts, EdtfMask mask)
    {
        if (mask.First is not { } first || mask.Last is not { } last)
            return cursor.FailForm();
        parts.Fit(first, last, mask.Precision);
        return true;
    }

    private static EdtfDate Build(string text, EdtfParts parts) => new(text)
    {
        Earliest = parts.Earliest,
        Latest = parts.Latest,
        Precision = parts.Precision,
        Year = parts.IsPlain ? parts.Year : null,
        Month = parts.Month,
        Day = parts.Day,
        Season = parts.Season,
        Time = parts.Time,
        IsUnspecified = parts.IsUnspecified,
        IsUncertain = text.AsSpan().ContainsAny('?', '%'),
        IsApproximate = text.AsSpan().ContainsAny('~', '%') || parts.IsEstimated,
    };

    private static bool ReadDate(EdtfCursor cursor, EdtfParts parts)
    {
        if (!ReadYear(cursor, parts))
            return false;
        if (cursor.AtEnd)
            return true;
        if (parts.OpenDigits > 0 || !cursor.Take('-') || !ReadMonth(cursor, parts))
            return cursor.FailForm();
        if (cursor.AtEnd)
            return true;
        if (parts.Season is not null || parts.Group is not null || !cursor.Take('-') || !ReadDay(cursor, parts))
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
        else if (EdtfGroups.MonthsOf(month) is not null)
            parts.Group = month;
        else
            return cursor.FailFrom(from, EdtfProblemKind.NoSuchMonth, $"there is no month '{month:00}'");
        return true;
    }

    /// <summary>"2004-XX" and "1985-XX-XX".</summary>
    private static bool ReadOpenMonth(EdtfCursor cursor, EdtfParts parts)
    {
        parts.IsUnspecified = true;
        if (cursor.Rest is not ("XX" or "XX-XX"))
            return cursor.FailForm();
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
