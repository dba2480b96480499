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
    /// <summary>From the lowest floor up.</summary>
    public static IReadOnlyList<DescriptorTable> Floors { get; } =
    [
        Table(1, "Syntax", ReadingDescriptors.All, YamlDescriptors.All, FrontMatterDescriptors.All),
        Table(2, "Language", LanguageDescriptors.All),
        Table(3, "Semantics", MeaningDescriptors.All),
        Table(5, "Site", SiteDescriptors.All),
        Table(6, "Pipelines", HostDescriptors.All, SettingsDescriptors.All),
    ];

    /// <summary>In ordinal order of ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Floors.SelectMany(floor => floor.All)];

    /// <summary>The descriptor of an id, in any case; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        All.FirstOrDefault(descriptor => string.Equals(descriptor.Id, id, StringComparison.OrdinalIgnoreCase));

    private static DescriptorTable Table(int number, string floor, params ReadOnlySpan<IEnumerable<DiagnosticDescriptor>> tables)
    {
        var all = new List<DiagnosticDescriptor>();
        foreach (var table in tables)
            all.AddRange(table);
        return new DescriptorTable(number, floor, [.. all.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)]);
    }
}
