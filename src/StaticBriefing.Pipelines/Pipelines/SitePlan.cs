using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Every page of the site, each with what stands for all that it is made from: enough to know which must be made again.</summary>
/// <param name="Data">What the Data page is made from; null when there is none.</param>
/// <param name="View">What all pages share.</param>
[Packed]
internal sealed partial record SitePlan(
    SiteView View,
    BriefingSummary Summary,
    EquatableArray<PlannedPage> Pages,
    EquatableArray<PlannedArticle> Articles,
    EquatableArray<PlannedOutlet> Outlets,
    EquatableArray<PlannedEvents> Events,
    EquatableArray<PlannedExport> Exports,
    DataSlice? Data) : IKeeper
{
    public IEnumerable<Digest> Kept => Articles.Select(article => article.Surroundings.Digest)
        .Concat(Outlets.Select(outlet => outlet.Slice.Digest))
        .Concat(Events.Select(year => year.Events.Digest));
}
