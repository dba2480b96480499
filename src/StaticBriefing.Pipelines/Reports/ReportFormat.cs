namespace StaticBriefing.Pipelines.Reports;

/// <summary>The formats of <c>--format</c>.</summary>
public enum ReportFormat
{
    Human,
    Json,
    GitHub,
    Sarif,
}
