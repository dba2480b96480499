namespace StaticBriefing.Pipelines.Reading;

/// <summary>Something that happened, or will.</summary>
/// <param name="Sentence">What it rests on.</param>
/// <param name="Date">When.</param>
public sealed record ReportedEvent(SpanText Sentence, ReportedDate Date, string Label);
