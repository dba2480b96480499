using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What emptying an output folder did.</summary>
/// <param name="Removed">Paths that are gone.</param>
/// <param name="Kept">Paths that this tool did not write and that stay.</param>
public sealed record CleanResult(EquatableArray<string> Removed, EquatableArray<string> Kept, EquatableArray<Diagnostic> Diagnostics);
