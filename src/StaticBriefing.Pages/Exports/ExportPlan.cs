using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Exports;

/// <summary>Plans the files of data that a site offers beside its pages.</summary>
public static class ExportPlan
{
    /// <summary>In the order in which the Data page lists them.</summary>
    public static IEnumerable<ExportJob> Of(BriefingCompilation briefing)
    {
        var without = briefing.Settings.Without;
        return without.Contains(PageKinds.Data) ? [] : ExportCatalog.Of(ExportRows.Of(briefing)).Where(job => !without.Contains(job.Group));
    }

    /// <summary>Every file there is, with the facts that are wanted only.</summary>
    public static IEnumerable<ExportJob> Of(BriefingCompilation briefing, ExportFilter filter) => ExportCatalog.Of(filter.Apply(ExportRows.Of(briefing)));
}
