using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Temporal expressions in running text.</summary>
internal sealed class TimexMeasure(string name, string title, string file, double strict, double relaxed, double value, bool isPublished) : Measure(name, title, file)
{
    public override string Scorer => "score_timex.py";

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var found = GoldRow.Read(row).Timexes.Select(timex => new ScoredTimex(new CodePointSpan(timex.Words.Start, timex.Words.End), timex.Type, timex.Value));
        var gold = GoldRow.List(row, "timexes").Select(timex => new ScoredTimex(GoldRow.Span(timex), GoldRow.Word(timex, "type"), GoldRow.Word(timex, "value")));
        TimexScorer.Count([.. found], [.. gold], tally);
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("strict F1", TimexScorer.Strict(sum), strict, isPublished ? "dates" : null),
        new("relaxed F1", TimexScorer.Relaxed(sum), relaxed),
        new("value F1", TimexScorer.Value(sum), value, isPublished ? "date_values" : null),
        new("type F1", TimexScorer.Type(sum)),
    ];

    public override IEnumerable<string> ScorerWords(Tally sum) =>
    [
        Tally.Format($"'strictF': {TimexScorer.Strict(sum):F1}"),
        Tally.Format($"'relF': {TimexScorer.Relaxed(sum):F1}"),
        Tally.Format($"'valueF': {TimexScorer.Value(sum):F1}"),
        Tally.Format($"'typeF': {TimexScorer.Type(sum):F1}"),
    ];
}
