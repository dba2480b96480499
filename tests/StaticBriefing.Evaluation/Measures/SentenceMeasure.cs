using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Where sentences end, on the news of GUM.</summary>
internal sealed class SentenceMeasure() : Measure("sentences", "Sentence ends (GUM news)", "gum.dev.jsonl.gz")
{
    protected override bool Counts(JsonElement row) => GoldRow.Word(row, "genre") == "news";

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var found = GoldRow.Read(row).Sentences.Select(sentence => sentence.End).ToHashSet();
        tally.Compare("ends", found, GoldRow.List(row, "sentences").Select(sentence => sentence[1].GetInt32()).ToHashSet());
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("F1", sum.F1("ends"), Key: "sentences"),
        new("precision", sum.Precision("ends"), 98.5),
        new("recall", sum.Recall("ends"), 98.5),
    ];
}
