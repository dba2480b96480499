using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>What a step gives: a value, and what it has to say about it.</summary>
public sealed record Outcome<T>(T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Runs a pass that reports into a bag.</summary>
    public static Outcome<T> Of(Func<DiagnosticBag, T> pass)
    {
        var diagnostics = new DiagnosticBag();
        var value = pass(diagnostics);
        return new Outcome<T>(value, diagnostics.ToEquatableArray());
    }
}
