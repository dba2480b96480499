using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Text.Dates;

/// <summary>
/// A date of the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019, annex A): its own precision, its doubts, its bounds.
/// Equal when written the same.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>, IPackable<EdtfDate>
{
    internal EdtfDate(string text) => Text = text;

    /// <summary>As written: "2025-02-03", "2019/..", "2025-02~".</summary>
    public string Text { get; }

    /// <summary>The first day it can mean.</summary>
    public EdtfDay Earliest { get; internal init; }

    /// <summary>The last day it can mean.</summary>
    public EdtfDay Latest { get; internal init; }

    /// <summary>How finely it is known: of "1985-XX-XX" the year. Of an interval: the coarser of its ends'.</summary>
    public DatePrecision Precision { get; internal init; }

    /// <summary>The year, astronomical (0 is 1 BC); of a decade or century its round number ("201X" is 2010, "-01XX" is -100); null where no one year, month or day says it: of an interval, of "15XX-12", of a set.</summary>
    public int? Year { get; internal init; }

    /// <summary>1 to 12, where known.</summary>
    public int? Month { get; internal init; }

    /// <summary>1 to 31, where known.</summary>
    public int? Day { get; internal init; }

    /// <summary>The season, where one stands in a month's place.</summary>
    public EdtfSeason? Season { get; internal init; }

    /// <summary>The time of day, where one was written.</summary>
    public EdtfTime? Time { get; internal init; }

    /// <summary>Digits are written X ("201X", "2004-XX", "1985-04-XX"), or it is one of several dates ("[1858, 1860]").</summary>
    public bool IsUnspecified { get; internal init; }

    /// <summary>"?" or "%" at the whole or a part: the source itself is in doubt. Of an interval: at either end.</summary>
    public bool IsUncertain { get; internal init; }

    /// <summary>"~" or "%" at the whole or a part, or digits that count for little ("1950S2"): near this date. Of an interval: at either end.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>Two dates with '/' between them.</summary>
    public bool IsInterval { get; internal init; }

    /// <summary>Of an interval: its first date, or null when open or unknown.</summary>
    public EdtfDate? Start { get; internal init; }

    /// <summary>Of an interval: its last date, or null when open or unknown.</summary>
    public EdtfDate? End { get; internal init; }

    /// <summary>An interval of which one end is open or unknown.</summary>
    public bool LacksAnEnd => IsInterval && (Start is null || End is null);

    /// <summary>Of an interval: its first date is "..", always; otherwise a missing one is unknown.</summary>
    public bool IsOpenAtStart { get; internal init; }

    /// <summary>Of an interval: its last date is "..", still going on; otherwise a missing one is unknown.</summary>
    public bool IsOpenAtEnd { get; internal init; }

    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date) => TryParse(text, out date, out _);

    /// <summary>Reads a date, or tells why it is none.</summary>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out EdtfDate? date,
        [NotNullWhen(false)] out EdtfProblem? problem)
    {
        date = EdtfParser.Parse(text, out problem);
        return date is not null;
    }

    /// <summary>A day, month or year known for certain. Throws when there is no such day.</summary>
    public static EdtfDate From(int year, int? month = null, int? day = null)
    {
        var text = YearText(year);
        if (month is { } knownMonth)
            text += string.Create(CultureInfo.InvariantCulture, $"-{knownMonth:00}");
        if (day is { } knownDay)
            text += string.Create(CultureInfo.InvariantCulture, $"-{knownDay:00}");
        return TryParse(text, out var date, out var problem) && date.Month == month
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), text, problem?.Reason ?? "there is no such month");
    }

    /// <summary>Whether a day can belong to both.</summary>
    public bool Overlaps(EdtfDate other) => Earliest.CompareTo(other.Latest) <= 0 && Latest.CompareTo(other.Earliest) >= 0;

    /// <summary>By earliest day, then coarser precision first, then text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var byDay = Earliest.CompareTo(other.Earliest);
        if (byDay != 0)
            return byDay;
        var byPrecision = Precision.CompareTo(other.Precision);
        return byPrecision != 0 ? byPrecision : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>A date is what is written: its text says all of it.</summary>
    public void Pack(PackWriter writer) => writer.WriteShared(this, static (inner, date) => inner.WriteString(date.Text));

    public static EdtfDate Unpack(PackReader reader) => reader.ReadShared(static inner => inner.Context.Dates.Of(inner.ReadString()));

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    private static string YearText(int year) => year is >= -9999 and <= 9999
        ? year.ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"Y{year}");
}
