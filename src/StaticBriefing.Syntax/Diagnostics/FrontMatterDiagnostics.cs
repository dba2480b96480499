using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Diagnostics;

internal static class FrontMatterDiagnostics
{
    public static void ReportUnknownKey(this DiagnosticBag bag, Located<string> key, string record, string? nearest) =>
        bag.Report(
            FrontMatterDescriptors.UnknownKey,
            key.Location,
            key.Value,
            record,
            nearest is null ? "Remove it, or look its name up with 'briefing schema'." : $"Did you mean '{nearest}'?");

    public static void ReportMissingKey(this DiagnosticBag bag, TextLocation location, string key, string record, string example) =>
        bag.Report(FrontMatterDescriptors.MissingKey, location, key, record, example.Length > 0 ? example : $"{key}: …");

    public static void ReportWrongType(
        this DiagnosticBag bag, TextLocation location, string key, string expected, string found, string cure) =>
        bag.Report(FrontMatterDescriptors.WrongType, location, key, expected, found, cure);

    public static void ReportBadDate(this DiagnosticBag bag, TextLocation location, string key, string text, string reason) =>
        bag.Report(FrontMatterDescriptors.BadDate, location, key, text, reason);

    public static void ReportUnknownWord(
        this DiagnosticBag bag, TextLocation location, string key, string word, IEnumerable<string> words, string? nearest) =>
        bag.Report(
            FrontMatterDescriptors.UnknownWord,
            location,
            key,
            word,
            string.Join(", ", words.Select(known => $"'{known}'")),
            nearest is null ? "" : $"Did you mean '{nearest}'? ");

    public static void ReportKeyUnderTwoNames(this DiagnosticBag bag, Located<string> ignored, Located<string> used) =>
        bag.Report(
            FrontMatterDescriptors.KeyUnderTwoNames,
            ignored.Location,
            ignored.Value,
            used.Value,
            (used.Location.Start.Line + 1).ToString(CultureInfo.InvariantCulture));
}
