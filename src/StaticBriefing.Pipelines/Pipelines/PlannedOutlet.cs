using StaticBriefing.Pages.Emit;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A page of an outlet: it is made from this slice and from the checksums of its seeds.</summary>
/// <param name="Articles">The ids of those whose seeds it shows.</param>
[Packed]
internal sealed partial record PlannedOutlet(string Path, bool IsListed, Kept<OutletSlice> Slice, EquatableArray<string> Articles)
{
    public static PlannedOutlet Of(OutletSlice slice, CacheContext cache) =>
        new(slice.Route.Path, slice.Route.IsPage, Kept<OutletSlice>.Put(slice, cache), slice.Seeds.Select(seed => seed.Article.Id).ToEquatableArray());
}
