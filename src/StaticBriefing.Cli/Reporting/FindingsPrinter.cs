using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Cli.Reporting;

/// <summary>Prints findings for people: all errors, and of the rest as much as a person reads. What is wrong alike in many places is said once.</summary>
internal sealed class FindingsPrinter(TextWriter writer, Palette palette, bool verbose, bool quiet)
{
    private const int MostInfos = 20;
    private const int MostWarnings = 200;

    public void Print(EquatableArray<Diagnostic> diagnostics, Func<string, SourceText?> sources)
    {
        var infos = diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Info);
        var showInfos = !quiet && (verbose || infos <= MostInfos);
        var alike = verbose ? [] : diagnostics.Where(IsWarning).CountBy(finding => (finding.Id, finding.Message)).ToDictionary();
        var (warnings, hidden) = (0, 0);
        foreach (var finding in diagnostics)
        {
            if (finding.Severity == DiagnosticSeverity.Info && !showInfos)
                continue;
            var places = 1;
            if (IsWarning(finding) && !verbose)
            {
                if (!alike.Remove((finding.Id, finding.Message), out places))
                    continue;
                if (++warnings > MostWarnings)
                {
                    hidden += places;
                    continue;
                }
            }
            PrintOne(finding, sources);
            if (places > 1)
                writer.WriteLine($"    … and the same in {Amount.Of(places - 1, "more place")}; -v shows every one.");
        }
        if (hidden > 0)
            writer.WriteLine($"… and {Amount.Of(hidden, "more warning")}; -v shows every one.");
        if (infos > 0 && !showInfos && !quiet)
            writer.WriteLine($"… and {Amount.Of(infos, "remark")} of severity info; -v shows them.");
    }

    private static bool IsWarning(Diagnostic finding) => finding.Severity == DiagnosticSeverity.Warning;

    private void PrintOne(Diagnostic finding, Func<string, SourceText?> sources)
    {
        var context = new ReportContext("", "") { Sources = sources };
        var text = DiagnosticReport.Write(ReportFormat.Human, [finding], context).TrimEnd('\n');
        var word = DiagnosticReport.WordFor(finding.Severity);
        var marked = $"{word} {finding.Id}:";
        var at = text.IndexOf(marked, StringComparison.Ordinal);
        writer.WriteLine(at < 0 ? text : text[..at] + Paint(finding.Severity, marked) + text[(at + marked.Length)..]);
    }

    private string Paint(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => palette.Error(text),
        DiagnosticSeverity.Warning => palette.Warning(text),
        _ => palette.Info(text),
    };
}
