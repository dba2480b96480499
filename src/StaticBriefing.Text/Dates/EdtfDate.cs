using System.Diagnostics.CodeAnalysis;

namespace StaticBriefing.Text.Dates;

/// <summary>
/// A date of the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, annex A): its own precision, its doubts, its bounds.
/// Equal when written the same.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(string text) => Text = text;

    /// <summary>As written: "2025-02-03", "2019/..", "2025-02~".</summary>
    public string Text { get; }

    /// <summary>The first day it can mean.</summary>
    public EdtfDay Earliest { get; private init; }

    /// <summary>The last day it can mean.</summary>
    public EdtfDay Latest { get; private init; }

    public DatePrecision Precision { get; private init; }

    /// <summary>"?" or "%": the source itself is in doubt.</summary>
    public bool IsUncertain { get; private init; }

    /// <summary>"~" or "%": near this date.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>Two dates with '/' between them.</summary>
    public bool IsInterval { get; private init; }

    /// <summary>Of an interval: its first date, or null when open or unknown.</summary>
    public EdtfDate? Start { get; private init; }

    /// <summary>Of an interval: its last date, or null when open or unknown.</summary>
    public EdtfDate? End { get; private init; }

    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        return false;
    }

    /// <summary>A day, month or year known for certain.</summary>
    public static EdtfDate From(int year, int? month = null, int? day = null) => throw new NotImplementedException();

    /// <summary>By earliest day, then coarser precision first, then text.</summary>
    public int CompareTo(EdtfDate? other) => other is null ? 1 : Earliest.CompareTo(other.Earliest);

    public override string ToString() => Text;
}
