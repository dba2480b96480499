using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Resolution;
using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>Writes what a phrase means as one EDTF date: "since 2019" → 2019/.., "from 3 to 5 February" → an interval.</summary>
internal static class PhraseDate
{
    public static EdtfDate? Of(TimeMeaning meaning, TimeSense sense, TimeEdge? edge)
    {
        if (meaning.Start is not { } start || (meaning.Type == TimexType.Time && !meaning.Dates))
            return null;
        var (first, last) = (Ends(start).First, Ends(meaning.Last ?? start).Last);
        var doubt = Doubt(sense);
        return edge switch
        {
            TimeEdge.Since => Parse($"{first}{doubt}/.."),
            TimeEdge.Until => Parse($"../{last}{doubt}"),
            TimeEdge.Before => Parse($"/{first}{doubt}"),
            TimeEdge.After => Parse($"{last}{doubt}/"),
            _ => first == last ? Parse(first + doubt) : Parse($"{first}{doubt}/{last}{doubt}"),
        };
    }

    /// <summary>Null when an end is missing, or the end lies before the start.</summary>
    public static EdtfDate? Between(TimeMeaning from, TimeSense fromSense, TimeMeaning to, TimeSense toSense) =>
        from.Start is { } start && to.Start is { } end && (from.Dates || to.Dates) ? Parse($"{Ends(start).First}{Doubt(fromSense)}/{Ends(end).Last}{Doubt(toSense)}") : null;

    private static (string First, string Last) Ends(TimeValue value) =>
        EdtfText.Of(value) is { } text ? text.Split('/') is [var first, var last] ? (first, last) : (text, text) : ("", "");

    private static string Doubt(TimeSense sense) => (sense.Has(TimeField.Approximate), sense.Has(TimeField.Uncertain)) switch
    {
        (true, true) => "%",
        (true, _) => "~",
        (_, true) => "?",
        _ => "",
    };

    private static EdtfDate? Parse(string text)
    {
        // A day that was counted to is near already.
        return EdtfDate.TryParse(text.Replace("~~", "~", StringComparison.Ordinal), out var date) ? date : null;
    }
}
