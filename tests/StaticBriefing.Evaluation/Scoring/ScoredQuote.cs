using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Scoring;

/// <summary>An attribution as the scorers see it.</summary>
internal sealed record ScoredQuote(string Kind, IReadOnlyList<CodePointSpan> Source, IReadOnlyList<CodePointSpan> Cue, IReadOnlyList<CodePointSpan> Content)
{
    public static ScoredQuote From(ReportedQuote quote) => new(quote.Kind.ToString().ToLowerInvariant(), Spans(quote.Source), Spans(quote.Cue), Spans(quote.Content));

    private static CodePointSpan[] Spans(IEnumerable<SpanText> spans) => [.. spans.Select(span => new CodePointSpan(span.Start, span.End))];
}
