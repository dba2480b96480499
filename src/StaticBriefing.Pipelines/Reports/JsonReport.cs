using System.Text.Json;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>One document: <c>schemaVersion</c>, the tool, the command, counts, and the findings with one-based positions.</summary>
public static class JsonReport
{
    /// <summary>Rises when a member changes its meaning or goes; new members do not raise it.</summary>
    public const int SchemaVersion = 1;

    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics, ReportContext context) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("tool", "briefing");
        json.WriteString("version", context.ToolVersion);
        json.WriteString("command", context.Command);
        WriteSummary(json, diagnostics);
        if (context.Build is { } build)
            WriteBuild(json, build);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning));
        json.WriteNumber("infos", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info));
        json.WriteEndObject();
    }

    private static void WriteBuild(Utf8JsonWriter json, BuildFigures build)
    {
        var found = build.Summary;
        json.WriteStartObject("build");
        (string Name, int Count)[] counts =
        [
            ("seeds", found.Seeds), ("articles", found.Articles), ("quotes", found.Quotes), ("autoQuotes", found.AutoQuotes),
            ("verifiedQuotes", found.VerifiedQuotes), ("events", found.Events), ("undatedEvents", found.Undated),
            ("conflicts", found.Conflicts), ("pages", found.Pages),
        ];
        foreach (var (name, count) in counts)
            json.WriteNumber(name, count);
        json.WriteNumber("milliseconds", (long)build.Elapsed.TotalMilliseconds);
        WritePublished(json, build.Published);
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, PublishResult? published)
    {
        json.WriteBoolean("published", published is { Published: true });
        if (published is null)
            return;
        json.WriteNumber("written", published.Written.Count);
        json.WriteNumber("unchanged", published.Unchanged);
        json.WriteNumber("removed", published.Removed.Count);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", DiagnosticReport.WordFor(diagnostic.Severity));
        json.WriteString("title", diagnostic.Descriptor.Title);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Location is { } location)
            WriteLocation(json, location);
        if (diagnostic.Detail is { } detail)
            json.WriteString("detail", detail);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, TextLocation location)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Start.Line + 1);
        json.WriteNumber("column", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
    }
}
