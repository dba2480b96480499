using StaticBriefing.Text.Dates;

namespace StaticBriefing.Semantics.Variants;

/// <summary>The days that a date can mean, both ends included, as numbers.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    /// <summary>Null for a date that is not known, open, or outside the years 1 to 9999.</summary>
    public static DaySpan? Of(EdtfDate? date) =>
        date is { Earliest: { Year: >= 1 and <= 9999 } first, Latest: { Year: >= 1 and <= 9999 } last } ? new DaySpan(NumberOf(first), NumberOf(last)) : null;

    /// <summary>Days between the two; 0 where they touch or overlap.</summary>
    public int GapTo(DaySpan other) => Math.Max(0, Math.Max(other.First - Last, First - other.Last));

    private static int NumberOf(EdtfDay day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;
}
