using StaticBriefing.Language.Diagnostics;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using SiteDescriptors = StaticBriefing.Site.Diagnostics.SiteDescriptors;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>Every finding that the tool can report, for <c>explain</c> and the reference.</summary>
public static class DescriptorCatalog
{
    /// <summary>In ordinal order of ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. ReadingDescriptors.All
            .Concat(YamlDescriptors.All)
            .Concat(FrontMatterDescriptors.All)
            .Concat(LanguageDescriptors.All)
            .Concat(MeaningDescriptors.All)
            .Concat(SiteDescriptors.All)
            .Concat(HostDescriptors.All)
            .Concat(SettingsDescriptors.All)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor of an id, in any case; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        All.FirstOrDefault(descriptor => string.Equals(descriptor.Id, id, StringComparison.OrdinalIgnoreCase));
}
