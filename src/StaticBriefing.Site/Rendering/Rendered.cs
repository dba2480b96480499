using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Rendering;

/// <summary>What came of rendering one page.</summary>
/// <param name="File">Null when a template failed: what was published before stays.</param>
public sealed record Rendered(OutputFile? File, EquatableArray<Diagnostic> Diagnostics);
