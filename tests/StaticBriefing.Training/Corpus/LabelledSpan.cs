using StaticBriefing.Text.Sources;

namespace StaticBriefing.Training.Corpus;

/// <summary>A span of a document's text with its label: PER, ORG, LOC or another.</summary>
internal readonly record struct LabelledSpan(TextSpan Span, string Label);
