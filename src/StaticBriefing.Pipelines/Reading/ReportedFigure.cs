namespace StaticBriefing.Pipelines.Reading;

/// <summary>A number and what it counts.</summary>
/// <param name="Value">As written, with its modifier: "over 80,000".</param>
/// <param name="Unit">"%", "US dollars"; null for things counted.</param>
/// <param name="What">The words for what is counted; null when the text does not say.</param>
public sealed record ReportedFigure(SpanText Words, string Value, string? Unit, string? What);
