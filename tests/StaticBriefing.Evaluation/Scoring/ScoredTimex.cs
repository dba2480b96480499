using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Scoring;

/// <summary>A temporal expression as the scorers see it.</summary>
internal sealed record ScoredTimex(CodePointSpan Span, string? Type, string? Value);
