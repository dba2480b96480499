using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Diagnostics;

/// <summary>One method a message; the sentences are in <see cref="MeaningDescriptors"/>.</summary>
public static class MeaningDiagnostics
{
    private const int LongestShown = 120;

    public static void ReportQuoteNotFound(this DiagnosticBag bag, TextLocation location, string exact, string source, string nearest, string diff) =>
        bag.Add(WithDiff(MeaningDescriptors.QuoteNotFound, location, exact, source, nearest, diff));

    public static void ReportEvidenceNotFound(this DiagnosticBag bag, TextLocation location, string words, string source, string nearest, string diff) =>
        bag.Add(WithDiff(MeaningDescriptors.EvidenceNotFound, location, words, source, nearest, diff));

    public static void ReportMisspeltName(this DiagnosticBag bag, TextLocation location, string name, SymbolKind kind, string nearest) =>
        bag.Report(MeaningDescriptors.MisspeltName, location, name, Word(kind), nearest, Folder(kind));

    public static void ReportImplicitName(this DiagnosticBag bag, TextLocation location, string name, SymbolId id) =>
        bag.Report(MeaningDescriptors.ImplicitName, location, name, $"{Folder(id.Kind)}{id.Slug}.md");

    public static void ReportAliasClaimedTwice(this DiagnosticBag bag, TextLocation location, string alias, string other) =>
        bag.Report(MeaningDescriptors.AliasClaimedTwice, location, alias, other);

    public static void ReportSeedMissing(this DiagnosticBag bag, TextLocation location, string seed, string? nearest) =>
        bag.Report(MeaningDescriptors.SeedMissing, location, seed, DidYouMean(nearest));

    public static void ReportSeedClaimedTwice(this DiagnosticBag bag, TextLocation location, string seed, string other) =>
        bag.Report(MeaningDescriptors.SeedClaimedTwice, location, seed, other);

    public static void ReportChecksumChanged(this DiagnosticBag bag, TextLocation location, string actual, string expected) =>
        bag.Report(MeaningDescriptors.ChecksumChanged, location, actual, expected);

    public static void ReportSlugTaken(this DiagnosticBag bag, TextLocation location, string slug, string other, string used) =>
        bag.Report(MeaningDescriptors.SlugTaken, location, slug, other, used);

    public static void ReportSameText(this DiagnosticBag bag, TextLocation location, string other) =>
        bag.Report(MeaningDescriptors.SameText, location, other);

    public static void ReportUnknownWikilink(this DiagnosticBag bag, TextLocation location, string target, string? nearest) =>
        bag.Report(MeaningDescriptors.UnknownWikilink, location, target, DidYouMean(nearest));

    public static void ReportAmbiguousName(this DiagnosticBag bag, TextLocation location, string name, IEnumerable<Symbol> symbols) =>
        bag.Report(MeaningDescriptors.AmbiguousName, location, name, string.Join(" or ", symbols.Select(s => $"the {Word(s.Id.Kind)} '{s.Name}'")));

    public static void ReportUnsafeUrl(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Report(MeaningDescriptors.UnsafeUrl, location, ShortText.Of(url, LongestShown));

    public static void ReportUnknownTranslation(this DiagnosticBag bag, TextLocation location, string slug, string? nearest) =>
        bag.Report(MeaningDescriptors.UnknownTranslation, location, slug, DidYouMean(nearest));

    public static void ReportSeveralPreferred(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Report(MeaningDescriptors.SeveralPreferred, location, id);

    public static void ReportIdTwice(this DiagnosticBag bag, TextLocation location, string id, string used) =>
        bag.Report(MeaningDescriptors.IdTwice, location, id, used);

    private static Diagnostic WithDiff(DiagnosticDescriptor descriptor, TextLocation location, string words, string source, string nearest, string diff) =>
        new(descriptor, location, [ShortText.Of(words, LongestShown), source, nearest.Length == 0 ? "" : $" The nearest words there are '{ShortText.Of(nearest, LongestShown)}'."], diff.Length == 0 ? null : diff);

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    private static string Word(SymbolKind kind) => kind switch
    {
        SymbolKind.Person => "person",
        SymbolKind.Organisation => "organisation",
        SymbolKind.Place => "place",
        _ => "topic",
    };

    private static string Folder(SymbolKind kind) => kind switch
    {
        SymbolKind.Person => "input/people/",
        SymbolKind.Organisation => "input/organisations/",
        SymbolKind.Place => "input/places/",
        _ => "input/topics/",
    };
}
