using System.Globalization;
using System.Text;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>The workflow commands by which GitHub Actions annotates a pull request.</summary>
public static class GitHubReport
{
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            Append(text, diagnostic);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic)
    {
        var command = diagnostic.Severity == DiagnosticSeverity.Info ? "notice" : DiagnosticReport.WordFor(diagnostic.Severity);
        var message = diagnostic.Detail is { } detail ? diagnostic.Message + "\n" + detail : diagnostic.Message;
        text.Append("::").Append(command).Append(' ');
        if (diagnostic.Location is { } location)
            AppendPlace(text, location);
        text.Append("title=").Append(EscapeProperty($"{diagnostic.Id} {diagnostic.Descriptor.Title}"))
            .Append("::").Append(EscapeData(VisibleText.Of(message.ReplaceLineEndings("\n")))).Append('\n');
    }

    private static void AppendPlace(StringBuilder text, TextLocation location)
    {
        text.Append("file=").Append(EscapeProperty(location.Path))
            .Append(CultureInfo.InvariantCulture, $",line={location.Start.Line + 1}");
        // GitHub ignores columns of a finding that goes over several lines.
        if (location.End.Line > location.Start.Line)
            text.Append(CultureInfo.InvariantCulture, $",endLine={location.End.Line + 1},");
        else
            text.Append(CultureInfo.InvariantCulture, $",col={location.Start.Character + 1},endColumn={location.End.Character + 1},");
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
