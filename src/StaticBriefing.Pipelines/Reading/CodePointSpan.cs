namespace StaticBriefing.Pipelines.Reading;

/// <summary>A half-open range of Unicode code points: [Start, End).</summary>
public readonly record struct CodePointSpan(int Start, int End);
