using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Phrases of Microsoft's Recognizers that are dates or ranges of days: found when an expression that overlaps the phrase means exactly those days.</summary>
internal sealed class RecognizersMeasure() : Measure("recognizers", "Date phrases (Recognizers)", "dates-recognizers.dev.jsonl.gz")
{
    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var found = DatePhrase.Read(row).Timexes;
        foreach (var phrase in GoldRow.List(row, "results").Where(IsDate))
        {
            var span = GoldRow.Span(phrase);
            var meanings = GoldRow.List(phrase, "values").Select(DaysOf).OfType<DayRange>().ToList();
            if (meanings.Count == 0)
                continue;
            tally.Add("phrases");
            var overlapping = found.Where(timex => timex.Words.Start < span.End && span.Start < timex.Words.End);
            tally.Add("exact", overlapping.Any(timex => meanings.Exists(meaning => meaning.IsMeantBy(timex.Edtf))) ? 1 : 0);
        }
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) => [new("exact", sum.Share("exact", "phrases"), 95)];

    private static bool IsDate(JsonElement phrase) => GoldRow.Word(phrase, "type") is "date" or "daterange";

    private static DayRange? DaysOf(JsonElement value)
    {
        if (GoldRow.Word(value, "value") is { } day)
            return DayRange.Between(day, null, isEndIncluded: true);
        var (start, end) = (GoldRow.Word(value, "start"), GoldRow.Word(value, "end"));
        return start is null && end is null ? null : DayRange.Open(start, end);
    }
}
