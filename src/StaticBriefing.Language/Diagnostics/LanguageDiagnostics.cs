using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Diagnostics;

/// <summary>One method a message; the sentences are in <see cref="LanguageDescriptors"/>.</summary>
public static class LanguageDiagnostics
{
    public static void ReportLeftOut(this DiagnosticBag bag, TextLocation location, string line) =>
        bag.Report(LanguageDescriptors.LeftOut, location, line);
}
