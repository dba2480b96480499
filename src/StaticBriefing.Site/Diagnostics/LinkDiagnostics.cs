using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>Reports what is wrong with the links of a finished site.</summary>
internal static class LinkDiagnostics
{
    public static void ReportMissingTarget(this DiagnosticBag bag, TextLocation location, string page, string link, string target) =>
        bag.Report(LinkDescriptors.MissingTarget, location, page, link, target);

    public static void ReportRootedLink(this DiagnosticBag bag, TextLocation location, string page, string link) =>
        bag.Report(LinkDescriptors.RootedLink, location, page, link);

    public static void ReportRemoteResource(this DiagnosticBag bag, TextLocation location, string page, string link) =>
        bag.Report(LinkDescriptors.RemoteResource, location, page, link);

    public static void ReportUnsafeScheme(this DiagnosticBag bag, TextLocation location, string page, string link) =>
        bag.Report(LinkDescriptors.UnsafeScheme, location, page, link);

    public static void ReportLinkOutside(this DiagnosticBag bag, TextLocation location, string page, string link) =>
        bag.Report(LinkDescriptors.LinkOutside, location, page, link);

    public static void ReportFolderLink(this DiagnosticBag bag, TextLocation location, string page, string link) =>
        bag.Report(LinkDescriptors.FolderLink, location, page, link);

    public static void ReportMissingAnchor(this DiagnosticBag bag, TextLocation location, string page, string link, string target, string id) =>
        bag.Report(LinkDescriptors.MissingAnchor, location, page, link, target, id);

    public static void ReportRepeatedId(this DiagnosticBag bag, TextLocation location, string page, string id) =>
        bag.Report(LinkDescriptors.RepeatedId, location, page, id);

    public static void ReportInlineCode(this DiagnosticBag bag, TextLocation location, string page, string code) =>
        bag.Report(LinkDescriptors.InlineCode, location, page, code);

    public static void ReportEmptyLink(this DiagnosticBag bag, TextLocation location, string page) =>
        bag.Report(LinkDescriptors.EmptyLink, location, page);
}
