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
        if (sense.Has(TimeField.Some))
            return SomeDay(start, sense);
        var (first, last) = Ends(meaning, edge);
        var doubt = Doubt(sense);
        return edge switch
        {
            TimeEdge.Since => Parse($"{first}{doubt}/.."),
            TimeEdge.Until => Parse($"../{last}{doubt}"),
            TimeEdge.Within when meaning.Anchor is { } anchor && EdtfText.Of(anchor) is { } today => Parse($"{today}/{last}{doubt}"),
            TimeEdge.Before => Parse($"/{first}{doubt}"),
            TimeEdge.After => Parse($"{last}{doubt}/"),
            _ => first == last ? Parse(first + doubt) : Parse($"{first}{doubt}/{last}{doubt}"),
        };
    }

    /// <summary>Null when an end is missing, or the end lies before the start.</summary>
    public static EdtfDate? Between(TimeMeaning from, TimeSense fromSense, TimeMeaning to, TimeSense toSense) =>
        from.Start is not null && to.Start is not null && (from.Dates || to.Dates)
            ? Parse($"{EndsInSpan(from).First}{Doubt(fromSense)}/{EndsInSpan(to).Last}{Doubt(toSense)}")
            : null;

    // EDTF has no season in an interval; its months say the same.
    private static (string First, string Last) EndsInSpan(TimeMeaning end) =>
        end.Start is { Grain: TimeGrain.Season } season && CalendarReckoner.FirstDay(season) is { } first && CalendarReckoner.LastDay(season) is { } last
            ? (EdtfText.Of(CalendarReckoner.Containing(first, TimeGrain.Month))!, EdtfText.Of(CalendarReckoner.Containing(last, TimeGrain.Month))!)
            : Ends(end, null);

    // What lies before or after the end of a month is not said to lie before or after its last third.
    private static (string First, string Last) Ends(TimeMeaning meaning, TimeEdge? edge) =>
        edge is (null or TimeEdge.Since or TimeEdge.Until or TimeEdge.By) && meaning.Part is { } part
            ? part
            : (Ends(meaning.Start!).First, Ends(meaning.Last ?? meaning.Start!).Last);

    private static (string First, string Last) Ends(TimeValue value) =>
        EdtfText.Of(value) is { } text ? text.Split('/') is [var first, var last] ? (first, last) : (text, text) : ("", "");

    private static EdtfDate? SomeDay(TimeValue span, TimeSense sense) =>
        EdtfText.Of(span) is { } text ? Parse(text + (span.Grain == TimeGrain.Year && !sense.Is(TimeField.Unit, (int)TimeUnit.Month) ? "-XX-XX" : "-XX") + Doubt(sense)) ?? Parse(text + Doubt(sense)) : null;

    private static string Doubt(TimeSense sense) => (sense.Has(TimeField.Approximate) || sense.Int(TimeField.Vague) is > 1, sense.Has(TimeField.Uncertain)) switch
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
