using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Diagnostics;

/// <summary>One method a message; the sentences are in <see cref="SettingsDescriptors"/>.</summary>
internal static class SettingsDiagnostics
{
    public static void ReportNotASiteUrl(this DiagnosticBag bag, string url, string origin) =>
        bag.Report(SettingsDescriptors.NotASiteUrl, null, url, origin);

    public static void ReportNotAReading(this DiagnosticBag bag, string value, string origin, string nearest) =>
        bag.Report(SettingsDescriptors.NotAReading, null, value, origin, nearest);

    public static void ReportNoStrings(this DiagnosticBag bag, string lang) =>
        bag.Report(SettingsDescriptors.NoStrings, null, lang);

    public static void ReportReservedPage(this DiagnosticBag bag, string path, string slug) =>
        bag.Report(SettingsDescriptors.ReservedPage, TextLocation.StartOf(path), slug);

    public static void ReportUnknownHost(this DiagnosticBag bag, string name, string nearest) =>
        bag.Report(SettingsDescriptors.UnknownHost, null, name, nearest);
}
