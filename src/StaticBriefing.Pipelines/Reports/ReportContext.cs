using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>What a report says besides its findings.</summary>
/// <param name="Command">The verb that ran: <c>build</c>, <c>check</c>.</param>
/// <param name="ToolVersion">Of this tool, as <c>--version</c> prints it.</param>
public sealed record ReportContext(string Command, string ToolVersion)
{
    /// <summary>Finds the text of a path, so that the human report can show the line; null shows none.</summary>
    public Func<string, SourceText?>? Sources { get; init; }

    /// <summary>What was built, for the JSON report; null leaves it out.</summary>
    public BuildFigures? Build { get; init; }
}
