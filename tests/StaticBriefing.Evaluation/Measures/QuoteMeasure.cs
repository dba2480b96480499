using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Who said what, on PolNeAR.</summary>
internal sealed class QuoteMeasure() : Measure("quotes", "Quotations (PolNeAR)", "polnear.dev.jsonl.gz")
{
    public override string Scorer => "score_quotes.py";

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var found = GoldRow.Read(row).Quotes.Select(ScoredQuote.From).ToList();
        var gold = GoldRow.List(row, "attributions").Select(GoldQuote).ToList();
        new QuoteScorer(GoldRow.Text(row)).CountRoles(found, gold, tally);
        QuoteScorer.CountMatches("0.3", found, gold, 0.3, tally);
        QuoteScorer.CountMatches("0.8", found, gold, 0.8, tally);
        QuoteScorer.CountConfidence(found, gold, 0.8, tally);
        QuoteScorer.CountMatches("only", Direct(found), Direct(gold), 0.8, tally);
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum)
    {
        yield return new Figure("exact F1, source", sum.F1("source"), 74);
        yield return new Figure("exact F1, cue", sum.F1("cue"), 67);
        yield return new Figure("exact F1, content", sum.F1("content"), 62);
        yield return new Figure("direct: > 0.8 and right speaker, F1", WithSpeaker(sum, "only", ["direct"]), 92, "quotes_direct");
        yield return new Figure("every kind: > 0.8, F1", Matched(sum, "0.8", QuoteScorer.Kinds, "match"), 72, "quotes_all");
        yield return new Figure("every kind: > 0.8, speaker accuracy", SpeakerAccuracy(sum, "0.8"), 90, "speakers");
        yield return new Figure("every kind: > 0.3, F1", Matched(sum, "0.3", QuoteScorer.Kinds, "match"));
        foreach (var kind in QuoteScorer.Kinds)
            yield return new Figure($"{kind}: > 0.8, recall", sum.Share($"0.8.{kind}.match", $"0.8.{kind}.gold"));
        yield return new Figure("whole attribution, exact F1", sum.F1("whole"));
        for (var fifth = 1; fifth < 5; fifth++)
            yield return new Figure($"right, of those {20 * fifth} to {20 * fifth + 20} % sure", sum.Share($"sure.{fifth}.right", $"sure.{fifth}.found"));
        yield return new Figure("how sure, less how many right, mean", Doubt(sum));
    }

    private static double Doubt(Tally sum)
    {
        var (gap, found) = (0.0, 0.0);
        for (var fifth = 0; fifth < 5; fifth++)
        {
            gap += Math.Abs(sum[$"sure.{fifth}.sum"] - sum[$"sure.{fifth}.right"]);
            found += sum[$"sure.{fifth}.found"];
        }
        return 100 * gap / Math.Max(1, found);
    }

    public override IEnumerable<string> ScorerWords(Tally sum)
    {
        foreach (var role in (string[])["source", "cue", "content"])
            yield return Tally.Format($"{role,-8} exact P {sum.Precision(role):F1} R {sum.Recall(role):F1} F1 {sum.F1(role):F1} |");
        yield return Tally.Format($"whole attribution exact P {sum.Precision("whole"):F1} R {sum.Recall("whole"):F1} F1 {sum.F1("whole"):F1}");
        foreach (var share in (string[])["0.3", "0.8"])
        {
            yield return Tally.Format($" F1 {Matched(sum, share, QuoteScorer.Kinds, "match"):F1}, speaker accuracy {SpeakerAccuracy(sum, share):F1}, quote+speaker P ");
            yield return Tally.Format($" F1 {WithSpeaker(sum, share, QuoteScorer.Kinds):F1}");
            foreach (var kind in QuoteScorer.Kinds)
                yield return Tally.Format($"   {kind,-8} recall {sum.Share($"{share}.{kind}.match", $"{share}.{kind}.gold"):F1}  speaker accuracy {sum.Share($"{share}.{kind}.speaker", $"{share}.{kind}.match"):F1}  (n {sum[$"{share}.{kind}.gold"]:F0})");
        }
    }

    public static double WithSpeaker(Tally sum, string name, IReadOnlyList<string> kinds) => Matched(sum, name, kinds, "speaker");

    public static double SpeakerAccuracy(Tally sum, string name) => 100 * Total(sum, name, QuoteScorer.Kinds, "speaker") / Math.Max(1, Total(sum, name, QuoteScorer.Kinds, "match"));

    /// <summary>F1 of what is right ("match" or "speaker") among what is found.</summary>
    public static double Matched(Tally sum, string name, IReadOnlyList<string> kinds, string right)
    {
        var hits = Total(sum, name, kinds, right);
        var found = Total(sum, name, kinds, "match") + sum[name + ".extra"];
        return Tally.Harmonic(100 * hits / Math.Max(1, found), 100 * hits / Math.Max(1, Total(sum, name, kinds, "gold")));
    }

    private static double Total(Tally sum, string name, IReadOnlyList<string> kinds, string what) => kinds.Sum(kind => sum[$"{name}.{kind}.{what}"]);

    private static List<ScoredQuote> Direct(List<ScoredQuote> quotes) => quotes.FindAll(quote => quote.Kind == "direct");

    private static ScoredQuote GoldQuote(JsonElement quote) => new(
        GoldRow.Word(quote, "kind")!, GoldRow.Spans(quote, "source"), GoldRow.Spans(quote, "cue"), GoldRow.Spans(quote, "content"));
}
