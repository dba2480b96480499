using System.Text;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>One line a finding, in the form that compilers print and editors jump to; under it the source line, marked, and the details.</summary>
public static class HumanReport
{
    private const string Indent = "    ";

    public static string Write(IEnumerable<Diagnostic> diagnostics, ReportContext context)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            Append(text, diagnostic, context);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, ReportContext context)
    {
        text.Append(VisibleText.Of(diagnostic.ToString()).ReplaceLineEndings(" ")).Append('\n');
        if (diagnostic.Location is { Span.IsEmpty: false } location && context.Sources?.Invoke(location.Path) is { } source)
        {
            var excerpt = SourceExcerpt.Of(source, location);
            text.Append(Indent).Append(excerpt.Line).Append('\n').Append(Indent).Append(excerpt.Marks).Append('\n');
        }
        foreach (var line in (diagnostic.Detail ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            text.Append(Indent).Append(VisibleText.Of(line.TrimEnd('\r'))).Append('\n');
    }
}
