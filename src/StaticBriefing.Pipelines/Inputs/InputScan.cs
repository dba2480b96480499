using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What lay in the project at one moment.</summary>
/// <param name="Files">In ordinal order of paths.</param>
/// <param name="Read">How many of them were opened; the others are as they were at the scan before.</param>
public sealed record InputScan(EquatableArray<InputFile> Files, EquatableArray<Diagnostic> Diagnostics, int Read);
