using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Diagnostics;

/// <summary>One method a message about the disk, the output folder and the server.</summary>
internal static class HostDiagnostics
{
    private const int MostNames = 5;

    public static void ReportSymbolicLink(this DiagnosticBag bag, string path) =>
        bag.Report(HostDescriptors.SymbolicLink, TextLocation.StartOf(path), path);

    public static void ReportNotARegularFile(this DiagnosticBag bag, string path) =>
        bag.Report(HostDescriptors.NotARegularFile, TextLocation.StartOf(path), path);

    public static void ReportUnreadable(this DiagnosticBag bag, string path, string reason) =>
        bag.Report(HostDescriptors.UnreadableFile, TextLocation.StartOf(path), path, Sentence(reason));

    public static void ReportFileTooLarge(this DiagnosticBag bag, string path, long size, long limit) =>
        bag.Report(HostDescriptors.FileTooLarge, TextLocation.StartOf(path), path, Number(size), Number(limit));

    public static void ReportNameNotUtf8(this DiagnosticBag bag, string path) =>
        bag.Report(HostDescriptors.NameNotUtf8, TextLocation.StartOf(path), path);

    public static void ReportFolderTooDeep(this DiagnosticBag bag, string path, int limit) =>
        bag.Report(HostDescriptors.FolderTooDeep, TextLocation.StartOf(path), path, Number(limit));

    public static void ReportUnsafeOutputPath(this DiagnosticBag bag, TextLocation? location, string path, string fault) =>
        bag.Report(HostDescriptors.UnsafeOutputPath, location, path, fault);

    public static void ReportOutputTwins(this DiagnosticBag bag, TextLocation? location, string path, string twin) =>
        bag.Report(HostDescriptors.OutputTwins, location, path, twin);

    public static void ReportOutputNotOurs(this DiagnosticBag bag, string folder) =>
        bag.Report(HostDescriptors.OutputNotOurs, null, folder);

    public static void ReportOutputBusy(this DiagnosticBag bag, string folder, string lockPath) =>
        bag.Report(HostDescriptors.OutputBusy, null, folder, lockPath);

    public static void ReportOutputFailed(this DiagnosticBag bag, string folder, string reason) =>
        bag.Report(HostDescriptors.OutputFailed, null, folder, Sentence(reason));

    public static void ReportStrangersInOutput(this DiagnosticBag bag, string folder, IReadOnlyList<string> paths) =>
        bag.Report(HostDescriptors.StrangersInOutput, null, folder, Files(paths.Count), Names(paths));

    public static void ReportOutputRepaired(this DiagnosticBag bag, string folder, IReadOnlyList<string> paths) =>
        bag.Report(HostDescriptors.OutputRepaired, null, folder, Files(paths.Count), Names(paths));

    public static void ReportOutputNotAFolder(this DiagnosticBag bag, string folder) =>
        bag.Report(HostDescriptors.OutputNotAFolder, null, folder);

    public static void ReportPortInUse(this DiagnosticBag bag, int port, string reason) =>
        bag.Report(HostDescriptors.PortInUse, null, port.ToString(CultureInfo.InvariantCulture), Sentence(reason));

    public static void ReportServedFolderMissing(this DiagnosticBag bag, string folder) =>
        bag.Report(HostDescriptors.ServedFolderMissing, null, folder);

    public static void ReportHeaderLineIgnored(this DiagnosticBag bag, TextLocation line, string reason) =>
        bag.Report(HostDescriptors.HeaderLineIgnored, line, reason);

    public static void ReportRedirectLineIgnored(this DiagnosticBag bag, TextLocation line, string reason) =>
        bag.Report(HostDescriptors.RedirectLineIgnored, line, reason);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Files(int count) => count == 1 ? "1 file" : $"{Number(count)} files";

    // Names in 'single quotes', the first few of them.
    private static string Names(IReadOnlyList<string> paths)
    {
        var names = string.Join(", ", paths.Take(MostNames).Select(path => $"'{path}'"));
        return paths.Count > MostNames ? names + " …" : names;
    }

    // What the system says has its own full stop, or none.
    private static string Sentence(string reason) => reason.TrimEnd().TrimEnd('.') + ".";
}
