using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Scoring;

/// <summary>An attribution as the scorers see it.</summary>
internal sealed record ScoredQuote(string Kind, IReadOnlyList<CodePointSpan> Source, IReadOnlyList<CodePointSpan> Cue, IReadOnlyList<CodePointSpan> Content, double Confidence = 1)
{
    public static ScoredQuote From(ReportedQuote quote) => new(quote.Kind.ToString().ToLowerInvariant(), Spans(quote.Source), Spans(quote.Cue), Spans(quote.Content), quote.Confidence);

    private static CodePointSpan[] Spans(IEnumerable<SpanText> spans) => [.. spans.Select(span => new CodePointSpan(span.Start, span.End))];
}
