using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What publishing did.</summary>
/// <param name="Published">True when the output now is the site that was given; false when it was left as it was, for a reason in the diagnostics.</param>
/// <param name="Written">Paths whose bytes are new or differ.</param>
/// <param name="Removed">Paths that this tool had written and that are gone.</param>
/// <param name="Carried">Dot-files of others (.git and the like) that were taken along.</param>
/// <param name="Unchanged">How many files were the same already; they kept their times.</param>
public sealed record PublishResult(
    bool Published,
    EquatableArray<string> Written,
    EquatableArray<string> Removed,
    EquatableArray<string> Carried,
    int Unchanged,
    EquatableArray<Diagnostic> Diagnostics)
{
    internal static PublishResult Refused(DiagnosticBag diagnostics) =>
        new(false, [], [], [], 0, diagnostics.ToEquatableArray());
}
