using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Diagnostics;

internal static class YamlDiagnostics
{
    public static void ReportYamlTooLong(this DiagnosticBag bag, TextLocation location, int length, int maximum) =>
        bag.Report(YamlDescriptors.TooLong, location, Show(length), Show(maximum));

    public static void ReportYamlSyntax(this DiagnosticBag bag, TextLocation location, string problem, string cure) =>
        bag.Report(YamlDescriptors.Syntax, location, problem, cure);

    public static void ReportYamlTooDeep(this DiagnosticBag bag, TextLocation location, int maximum) =>
        bag.Report(YamlDescriptors.TooDeep, location, Show(maximum));

    public static void ReportYamlAnchor(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(YamlDescriptors.Anchor, location);

    public static void ReportYamlTag(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(YamlDescriptors.Tag, location);

    public static void ReportDuplicateKey(this DiagnosticBag bag, Located<string> key, TextLocation first) =>
        bag.Report(YamlDescriptors.DuplicateKey, key.Location, key.Value, Show(first.Start.Line + 1));

    public static void ReportSecondYamlDocument(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(YamlDescriptors.SecondDocument, location);

    public static void ReportUnindentedQuotation(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(YamlDescriptors.UnindentedQuotation, location);

    public static void ReportYamlKeyIsNotText(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(YamlDescriptors.KeyIsNotText, location);

    public static void ReportYamlControlCharacter(this DiagnosticBag bag, TextLocation location, char character) =>
        bag.Report(YamlDescriptors.ControlCharacter, location, ((int)character).ToString("X4", CultureInfo.InvariantCulture));

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
