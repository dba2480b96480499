namespace StaticBriefing.Text.Diagnostics;

/// <summary>What a finding is: its stable id, its sentence, and what <c>briefing explain</c> says of it.</summary>
/// <param name="Id">"SB" and four digits; the first is the floor's. Never reused.</param>
/// <param name="Title">A short name, without a full stop.</param>
/// <param name="MessageFormat">Full sentences: what happened, why, what to do; {0}, {1} … are the arguments.</param>
/// <param name="Explanation">Why the tool looks at this at all.</param>
/// <param name="Example">A few lines of input that give this finding.</param>
/// <param name="Cure">The same lines, mended.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    DiagnosticSeverity Severity,
    string Title,
    string MessageFormat,
    string Explanation,
    string Example,
    string Cure);
