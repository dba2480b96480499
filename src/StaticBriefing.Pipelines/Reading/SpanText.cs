namespace StaticBriefing.Pipelines.Reading;

/// <summary>Words and where they stand in the text, [Start, End) in Unicode code points.</summary>
public readonly record struct SpanText(int Start, int End, string Text);
