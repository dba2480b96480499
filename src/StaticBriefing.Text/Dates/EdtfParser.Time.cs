using System.Globalization;

namespace StaticBriefing.Text.Dates;

/// <summary>Times of day: hh:mm, hh:mm:ss and fractions, with Z, ±hh, ±hh:mm, ±hhmm or nothing after them.</summary>
internal static partial class EdtfParser
{
    // The offsets that any place on Earth keeps.
    private static readonly TimeSpan s_westernmost = TimeSpan.FromHours(-12);

    private static readonly TimeSpan s_easternmost = TimeSpan.FromHours(14);

    private static bool ReadTime(EdtfCursor cursor, EdtfParts parts)
    {
        if (parts.Day is null || !cursor.Take('T'))
            return cursor.FailForm();
        var from = cursor.Position;
        if (!cursor.TryTakeTwo(out var hour) || !cursor.Take(':') || !cursor.TryTakeTwo(out var minute) || !ReadSecond(cursor, out var second))
            return cursor.FailForm();
        if (!IsTime(hour, minute, second ?? 0))
            return cursor.FailFrom(from, EdtfProblemKind.NoSuchTime, NoSuchTime(hour, minute, second));
        if (!ReadOffset(cursor, out var offset))
            return cursor.FailForm();
        parts.Time = new EdtfTime(hour, minute, second, offset);
        return true;
    }

    private static string NoSuchTime(int hour, int minute, int? second)
    {
        var seconds = second is { } known ? known.ToString("':'00", CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"there is no time '{hour:00}:{minute:00}{seconds}'");
    }

    private static bool IsTime(int hour, int minute, int second) =>
        (hour <= 23 && minute <= 59 && second <= 59) || (hour == 24 && minute == 0 && second == 0);

    private static bool ReadSecond(EdtfCursor cursor, out int? second)
    {
        second = null;
        if (!cursor.Take(':'))
            return true;
        if (!cursor.TryTakeTwo(out var whole))
            return false;
        second = whole;
        return !cursor.Take('.') || IsFraction(cursor.TakeDigits());
    }

    private static bool IsFraction(string digits) => digits.Length > 0 && !digits.Contains('X', StringComparison.Ordinal);

    private static bool ReadOffset(EdtfCursor cursor, out TimeSpan? offset)
    {
        offset = null;
        if (cursor.AtEnd)
            return true;
        var from = cursor.Position;
        var zone = cursor.Rest;
        while (!cursor.AtEnd)
            cursor.Take(cursor.Current);
        if (zone != "Z" && (zone[0] is not ('+' or '-') || !IsOffsetForm(zone[1..])))
            return cursor.FailForm();
        offset = zone == "Z" ? TimeSpan.Zero : OffsetOf(zone);
        return IsOffset(zone, offset.Value)
            || cursor.FailFrom(from, EdtfProblemKind.NoSuchOffset, $"no place keeps the offset '{zone}' from UTC");
    }

    /// <summary>hh, hhmm or hh:mm.</summary>
    private static bool IsOffsetForm(string digits) =>
        digits.Length is 2 or 4 or 5
        && (digits.Length != 5 || digits[2] == ':')
        && digits.Where((_, i) => digits.Length != 5 || i != 2).All(char.IsAsciiDigit);

    private static TimeSpan OffsetOf(string zone)
    {
        var hours = int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture);
        var minutes = zone.Length > 3 ? int.Parse(zone.AsSpan(zone.Length - 2), CultureInfo.InvariantCulture) : 0;
        // Out of reach of the bounds below, whatever the sign.
        var offset = minutes > 59 ? TimeSpan.FromDays(1) : new TimeSpan(hours, minutes, 0);
        return zone[0] == '-' ? -offset : offset;
    }

    private static bool IsOffset(string zone, TimeSpan offset) =>
        offset >= s_westernmost && offset <= s_easternmost && !(zone[0] == '-' && offset == TimeSpan.Zero);
}
