using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Dates as cataloguers write them: found when an expression in the phrase has exactly the EDTF value.</summary>
internal sealed class EdtfMeasure() : Measure("edtf", "Date phrases (EDTF)", "dates-edtf-natural.dev.jsonl.gz")
{
    protected override string IdOf(JsonElement row) => GoldRow.Text(row);

    protected override bool Counts(JsonElement row) => GoldRow.Word(row, "edtf") is { Length: > 0 };

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        tally.Add("phrases");
        tally.Add("exact", DatePhrase.Read(row).Timexes.Any(timex => timex.Edtf == GoldRow.Word(row, "edtf")) ? 1 : 0);
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) => [new("exact", sum.Share("exact", "phrases"), 95)];
}
