using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Diagnostics;

/// <summary>Reports what is found while files are decoded and their text is read.</summary>
public static class ReadingDiagnostics
{
    public static void ReportDecodedFromOtherEncoding(this DiagnosticBag bag, TextLocation location, string encoding) =>
        bag.Report(ReadingDescriptors.DecodedFromOtherEncoding, location, encoding);

    public static void ReportUndecodableBytes(this DiagnosticBag bag, TextLocation location, int offset, string encoding) =>
        bag.Report(ReadingDescriptors.UndecodableBytes, location, Number(offset), encoding);

    public static void ReportUnclosedFrontMatter(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(ReadingDescriptors.UnclosedFrontMatter, location);

    public static void ReportFileTooLarge(this DiagnosticBag bag, TextLocation location, long length, long limit) =>
        bag.Report(ReadingDescriptors.FileTooLarge, location, Number(length), Number(limit));

    /// <param name="found">What there is too much of, with its number: "101 block quotes in one another".</param>
    public static void ReportTooComplex(this DiagnosticBag bag, TextLocation location, string found, long limit) =>
        bag.Report(ReadingDescriptors.TooComplex, location, found, Number(limit));

    public static void ReportLinkDropped(this DiagnosticBag bag, TextLocation location, string address) =>
        bag.Report(ReadingDescriptors.LinkDropped, location, address.Length <= 80 ? address : string.Concat(address.AsSpan(0, 80), "…"));

    public static void ReportParserFailed(this DiagnosticBag bag, TextLocation location, string language, string reason) =>
        bag.Report(ReadingDescriptors.ParserFailed, location, language, reason);

    public static void ReportEmptyText(this DiagnosticBag bag, TextLocation location) =>
        bag.Report(ReadingDescriptors.EmptyText, location);

    public static void ReportNulCharacter(this DiagnosticBag bag, TextLocation location, int offset) =>
        bag.Report(ReadingDescriptors.NulCharacter, location, Number(offset));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static void ReportMissingPublished(this DiagnosticBag bag, TextLocation location, string phrase, string file) =>
        bag.Report(ReadingDescriptors.MissingPublished, location, phrase, file);
}
