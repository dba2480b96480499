namespace StaticBriefing.Text.Diagnostics;

/// <summary>How much a finding matters. An error means that something the editor asked for cannot be shown as asked.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
