using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>Reports what a host will not take.</summary>
internal static class HostDiagnostics
{
    public static void ReportTooManyFiles(this DiagnosticBag bag, TextLocation? setting, string host, int count, int limit) =>
        bag.Report(HostDescriptors.TooManyFiles, setting, host, Number(count), Number(limit));

    public static void ReportFileTooLarge(this DiagnosticBag bag, string host, string path, long size, long limit) =>
        bag.Report(HostDescriptors.FileTooLarge, TextLocation.StartOf(path), host, path, Number(size), Number(limit));

    public static void ReportTooManyRedirects(this DiagnosticBag bag, TextLocation? setting, string host, int count, int limit) =>
        bag.Report(HostDescriptors.TooManyRedirects, setting, host, Number(count), Number(limit));

    public static void ReportSiteTooLarge(this DiagnosticBag bag, TextLocation? setting, string host, long size, long limit) =>
        bag.Report(HostDescriptors.SiteTooLarge, setting, host, Number(size), Number(limit));

    public static void ReportAliasTaken(this DiagnosticBag bag, TextLocation location, string alias, string taken) =>
        bag.Report(HostDescriptors.AliasTaken, location, alias, taken);

    public static void ReportAliasOutside(this DiagnosticBag bag, TextLocation location, string alias) =>
        bag.Report(HostDescriptors.AliasOutside, location, alias);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
