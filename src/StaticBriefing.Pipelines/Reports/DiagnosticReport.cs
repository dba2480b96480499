using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>Writes findings in one of the formats, ending with a line end; a human or GitHub report without findings is empty.</summary>
public static class DiagnosticReport
{
    public static string Write(ReportFormat format, IReadOnlyCollection<Diagnostic> diagnostics, ReportContext context) => format switch
    {
        ReportFormat.Json => JsonReport.Write(diagnostics, context),
        ReportFormat.GitHub => GitHubReport.Write(diagnostics),
        ReportFormat.Sarif => SarifReport.Write(diagnostics, context),
        _ => HumanReport.Write(diagnostics, context),
    };

    /// <summary>The severity as every format's text says it: <c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    public static string WordFor(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
