using StaticBriefing.Pages.Exports;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Exporting;

/// <summary>A file of data that is asked for by name.</summary>
/// <param name="Kind">What is wanted: "quotes", "timeline".</param>
/// <param name="Format">How: "csv", "ics".</param>
/// <param name="Speaker">A name or an id; empty for all.</param>
/// <param name="Topic">A name or an id; empty for all.</param>
/// <param name="From">Its first day is the first that is wanted.</param>
/// <param name="To">Its last day is the last that is wanted.</param>
public sealed record ExportRequest(string Kind, string Format, string Speaker, string Topic, ReviewStatus? Status, EdtfDate? From, EdtfDate? To)
{
    /// <summary>Every kind with its formats, in the order in which the Data page lists them.</summary>
    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Formats)> Kinds { get; } =
    [
        .. ExportPlan.Of(BriefingCompilation.Create(SiteSettings.Default, new SymbolTable([]), [], [], [], [], VariantTable.Empty))
            .GroupBy(job => job.Download.Subject)
            .Select(kind => (kind.Key, (IReadOnlyList<string>)[.. kind.Select(job => job.Download.Format)])),
    ];

    internal ExportJob? In(BriefingCompilation briefing) => ExportPlan.Of(briefing, FilterFor(briefing.Symbols))
        .FirstOrDefault(job => job.Download.Subject == Kind && job.Download.Format == Format);

    /// <summary>What to say of names that the briefing does not have: a file without rows tells nobody why.</summary>
    internal EquatableArray<string> HintsFor(BriefingCompilation briefing) =>
        new[] { Speaker, Topic }.Where(name => name.Length > 0).Select(name => ExportNames.HintFor(name, briefing)).OfType<string>().ToEquatableArray();

    private ExportFilter FilterFor(SymbolTable symbols) =>
        new() { Speaker = ExportNames.Resolve(Speaker, symbols), Topic = ExportNames.Resolve(Topic, symbols), Status = Status, From = From, To = To };
}
