namespace StaticBriefing.Evaluation.Scoring;

/// <summary>Scores temporal expressions as TempEval-3 does: strict is the same span, relaxed any overlap, the value is compared on relaxed matches. The same as score_timex.py.</summary>
internal static class TimexScorer
{
    public static void Count(IReadOnlyList<ScoredTimex> found, IReadOnlyList<ScoredTimex> gold, Tally tally)
    {
        var spans = gold.Select(timex => timex.Span).ToHashSet();
        tally.Add("gold", gold.Count);
        tally.Add("found", found.Count);
        tally.Add("strict", found.Count(timex => spans.Contains(timex.Span)));
        tally.Add("relaxed.found", found.Count(timex => gold.Any(other => SpanSets.Overlap(timex.Span, other.Span))));
        foreach (var timex in gold)
            CountMatch(timex, [.. found.Where(other => SpanSets.Overlap(timex.Span, other.Span))], tally);
    }

    private static void CountMatch(ScoredTimex gold, IReadOnlyList<ScoredTimex> matches, Tally tally)
    {
        if (matches.Count == 0)
            return;
        var match = matches.FirstOrDefault(timex => timex.Span == gold.Span) ?? matches[0];
        tally.Add("relaxed.gold");
        tally.Add("value", match.Value == gold.Value ? 1 : 0);
        tally.Add("type", match.Type == gold.Type ? 1 : 0);
    }

    public static double Strict(Tally tally) => Tally.Harmonic(tally.Share("strict", "found"), tally.Share("strict", "gold"));

    public static double Relaxed(Tally tally) => Tally.Harmonic(tally.Share("relaxed.found", "found"), tally.Share("relaxed.gold", "gold"));

    /// <summary>The official measure: relaxed F1 times the share of right values.</summary>
    public static double Value(Tally tally) => Relaxed(tally) * tally.Share("value", "relaxed.gold") / 100;

    public static double Type(Tally tally) => Relaxed(tally) * tally.Share("type", "relaxed.gold") / 100;
}
