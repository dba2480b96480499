using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Scoring;

/// <summary>Spans as sets of characters.</summary>
internal static class SpanSets
{
    /// <summary>The same characters in spans that neither touch nor overlap.</summary>
    public static IReadOnlyList<CodePointSpan> Union(IReadOnlyList<CodePointSpan> spans)
    {
        if (spans.Count < 2)
            return spans;
        var union = new List<CodePointSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (union.Count > 0 && span.Start <= union[^1].End)
                union[^1] = union[^1] with { End = Math.Max(union[^1].End, span.End) };
            else
                union.Add(span);
        }
        return union;
    }

    public static bool Overlap(CodePointSpan a, CodePointSpan b) => a.Start < b.End && b.Start < a.End;
}
