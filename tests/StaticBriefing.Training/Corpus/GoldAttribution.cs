using StaticBriefing.Text.Sources;

namespace StaticBriefing.Training.Corpus;

/// <summary>An attribution as the annotators marked it.</summary>
internal sealed record GoldAttribution(string Kind, TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content);
