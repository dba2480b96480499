using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>What a build found and did, for the JSON report.</summary>
/// <param name="Published">Null when nothing was to be written.</param>
public sealed record BuildFigures(BriefingSummary Summary, PublishResult? Published, TimeSpan Elapsed);
