using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>What was counted in one document.</summary>
internal sealed record DocumentCounts(string Id, Tally Counts);
