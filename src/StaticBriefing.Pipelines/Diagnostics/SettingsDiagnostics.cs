using StaticBriefing.Pipelines.Building;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Diagnostics;

/// <summary>One method a message; the sentences are in <see cref="SettingsDescriptors"/>.</summary>
internal static class SettingsDiagnostics
{
    public static void ReportNotASiteUrl(this DiagnosticBag bag, SettingValue value) =>
        bag.Report(SettingsDescriptors.NotASiteUrl, value.Location, value.Value, GivenIn(value));

    public static void ReportNotAReading(this DiagnosticBag bag, SettingValue value, string nearest) =>
        bag.Report(SettingsDescriptors.NotAReading, value.Location, value.Value, GivenIn(value), nearest);

    public static void ReportNoStrings(this DiagnosticBag bag, SettingValue lang) =>
        bag.Report(SettingsDescriptors.NoStrings, lang.Location, lang.Value, GivenIn(lang));

    public static void ReportReservedPage(this DiagnosticBag bag, string path, string slug) =>
        bag.Report(SettingsDescriptors.ReservedPage, TextLocation.StartOf(path), slug);

    public static void ReportUnknownHost(this DiagnosticBag bag, SettingValue value, Located<string> name, string nearest) =>
        bag.Report(SettingsDescriptors.UnknownHost, value.Location is null ? null : name.Location, name.Value, GivenIn(value), nearest);

    public static void ReportUnknownKind(this DiagnosticBag bag, SettingValue value, Located<string> kind, string nearest) =>
        bag.Report(SettingsDescriptors.UnknownKind, value.Location is null ? null : kind.Location, kind.Value, GivenIn(value), nearest);

    public static void ReportRecordUnreadable(this DiagnosticBag bag, string path) => bag.Report(SettingsDescriptors.RecordUnreadable, TextLocation.StartOf(path), path);

    // What stands in a file is found by its place.
    private static string GivenIn(SettingValue value) => value.Location is null ? $" ({value.Origin})" : "";
}
