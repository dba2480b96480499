using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>What is found in one file.</summary>
/// <param name="Source">Its text; null when it cannot be decoded, which is among the findings.</param>
/// <param name="Title">The headline that the file itself gives; null when none.</param>
/// <param name="Report">Null when there is no text.</param>
public sealed record FileReading(SourceText? Source, string? Title, ReadingReport? Report, EquatableArray<Diagnostic> Diagnostics);
