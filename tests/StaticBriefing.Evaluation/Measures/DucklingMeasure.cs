using System.Globalization;
using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Phrases of Duckling whose grain is a day or more: found when an expression in the phrase means exactly those days.</summary>
internal sealed class DucklingMeasure() : Measure("duckling", "Date phrases (Duckling)", "dates-duckling.dev.jsonl.gz")
{
    protected override bool Counts(JsonElement row) =>
        GoldRow.Word(row, "kind") is "point" or "interval" && GoldRow.Word(row, "grain") is "day" or "week" or "month" or "quarter" or "year";

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var days = DaysOf(row);
        tally.Add("phrases");
        tally.Add("exact", DatePhrase.Read(row).Timexes.Any(timex => DayRange.Of(timex.Edtf) == days) ? 1 : 0);
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) => [new("exact", sum.Share("exact", "phrases"), 95)];

    private static DayRange? DaysOf(JsonElement row)
    {
        var from = GoldRow.Word(row, "from")!;
        var end = GoldRow.Word(row, "to") ?? EndOf(DateTime.Parse(from, CultureInfo.InvariantCulture), GoldRow.Word(row, "grain")!).ToString("s", CultureInfo.InvariantCulture);
        return DayRange.Between(from, end, isEndIncluded: false);
    }

    private static DateTime EndOf(DateTime from, string grain) => grain switch
    {
        "week" => from.AddDays(7),
        "month" => from.AddMonths(1),
        "quarter" => from.AddMonths(3),
        "year" => from.AddYears(1),
        _ => from.AddDays(1),
    };
}
