using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Dates;

/// <summary>Reads EDTF, levels 0 to 2.</summary>
internal static partial class EdtfParser
{
    // Longer than any date that is not a catalogue of dates, so that a hostile text is not walked over.
    private const int LongestText = 200;

    public static EdtfDate? Parse(string text, out EdtfProblem? problem)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var date = text.Length > LongestText ? Refuse(text, EdtfProblemKind.NotADate, EdtfCursor.Forms, out problem)
            : text is ['[' or '{', ..] ? ParseSet(text, out problem)
            : slash < 0 ? ParseSingle(text, 0, text.Length, out problem)
            : ParseInterval(text, slash, out problem);
        return date;
    }

    private static EdtfDate? ParseInterval(string text, int slash, out EdtfProblem? problem)
    {
        var (first, last) = (text[..slash], text[(slash + 1)..]);
        if (first is "" or ".." && last is "" or "..")
            return Refuse(text, EdtfProblemKind.NoEnds, "an interval needs a date at one end at least", out problem);
        if (!TryParseEnd(text, 0, slash, out var start, out problem) || !TryParseEnd(text, slash + 1, text.Length, out var end, out problem))
            return null;
        if (start is not null && end is not null && (start.Season ?? end.Season) is not null)
            return Refuse(text, EdtfProblemKind.SeasonInInterval, "seasons differ from place to place, so its ends cannot be put in order; write months", out problem);
        if (start is not null && end is not null && IsBefore(end, start))
            return Refuse(text, EdtfProblemKind.EndBeforeStart, $"its end '{end}' is before its start '{start}'", out problem);
        return Interval(text, start, end);
    }

    private static bool TryParseEnd(string text, int from, int to, out EdtfDate? end, out EdtfProblem? problem)
    {
        (end, problem) = (null, null);
        if (text[from..to] is "" or "..")
            return true;
        end = ParseSingle(text, from, to, out problem);
        return end is not null;
    }

    private static bool IsBefore(EdtfDate end, EdtfDate start)
    {
        if (start.Time is { } from && end.Time is { } to && from.Offset is not null == to.Offset is not null)
            return MinutesApart(start, from, end, to) < 0;
        return end.Latest.CompareTo(start.Earliest) < 0;
    }

    // Years far apart need no exact count: the days between them outweigh any offset.
    private static double MinutesApart(EdtfDate start, EdtfTime from, EdtfDate end, EdtfTime to)
    {
        var days = DayNumber(end.Earliest) - DayNumber(start.Earliest);
        return (days * 1440.0) + MinuteOfDay(to) - MinuteOfDay(from);
    }

    private static double MinuteOfDay(EdtfTime time) =>
        (time.Hour * 60) + time.Minute + ((time.Second ?? 0) / 60.0) - (time.Offset ?? TimeSpan.Zero).TotalMinutes;

    /// <summary>Days since a far day, counted with years that start in March.</summary>
    private static long DayNumber(EdtfDay day)
    {
        var year = day.Month > 2 ? (long)day.Year : day.Year - 1L;
        var month = (day.Month + 9) % 12;
        var leapDays = Math.Floor(year / 4.0) - Math.Floor(year / 100.0) + Math.Floor(year / 400.0);
        return (year * 365) + (long)leapDays + (((month * 306) + 5) / 10) + day.Day;
    }

    private static EdtfDate Interval(string text, EdtfDate? start, EdtfDate? end) => new(text)
    {
        IsInterval = true,
        Start = start,
        End = end,
        IsOpenAtStart = text.StartsWith("..", StringComparison.Ordinal),
        IsOpenAtEnd = text.EndsWith("..", StringComparison.Ordinal),
        Earliest = start?.Earliest ?? EdtfDay.Min,
        Latest = end?.Latest ?? EdtfDay.Max,
        Precision = (DatePrecision)Math.Min((int)(start ?? end)!.Precision, (int)(end ?? start)!.Precision),
        IsUncertain = (start?.IsUncertain ?? false) || (end?.IsUncertain ?? false),
        IsApproximate = (start?.IsApproximate ?? false) || (end?.IsApproximate ?? false),
    };

    private static EdtfDate? Refuse(string text, EdtfProblemKind kind, string reason, out EdtfProblem? problem)
    {
        problem = new EdtfProblem(kind, new TextSpan(0, text.Length), reason);
        return null;
    }
}
