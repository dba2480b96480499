using System.Globalization;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>The first and the last day that something can mean; null on a side that is open.</summary>
internal sealed record DayRange(DateOnly? First, DateOnly? Last)
{
    /// <summary>The days of an EDTF value; null when it is none.</summary>
    public static DayRange? Of(string? edtf) =>
        edtf is not null && EdtfDate.TryParse(edtf, out var date) ? new DayRange(Day(date.Earliest), Day(date.Latest)) : null;

    /// <summary>From a day to the day before an end, or to the end itself; the day alone without an end. Null when there is no such day.</summary>
    public static DayRange? Between(string start, string? end, bool isEndIncluded)
    {
        if (Parse(start) is not { } first)
            return null;
        if (end is null)
            return new DayRange(first, first);
        return Parse(end) is { } last ? new DayRange(first, isEndIncluded || last == first ? last : last.AddDays(-1)) : null;
    }

    /// <summary>From a day on, or until the day before an end.</summary>
    public static DayRange? Open(string? start, string? end)
    {
        var (first, last) = (start is null ? null : Parse(start), end is null ? null : Parse(end)?.AddDays(-1));
        return first is null && last is null ? null : new DayRange(first, last);
    }

    /// <summary>
    /// True for the same days, and for the same named ends: Recognizers leave out the span that a phrase names last ("from May to June" ends
    /// before June) and the one that it names after "before" and "after"; EDTF writes the name.
    /// </summary>
    public bool IsMeantBy(string? edtf)
    {
        if (edtf is null || !EdtfDate.TryParse(edtf, out var date) || Of(edtf) is not { } days)
            return false;
        if (days == this)
            return true;
        var namesEnd = days.First == First && date.End is { } end && Day(end.Earliest) == Last?.AddDays(1);
        var namesStart = Last is null && days.Last is null && date.Start is { } start && Day(start.Latest)?.AddDays(1) == First;
        return namesEnd || namesStart;
    }

    private static DateOnly? Parse(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Day(EdtfDay day) => day.Year is > 0 and < 10_000 ? new DateOnly(day.Year, day.Month, day.Day) : null;
}
