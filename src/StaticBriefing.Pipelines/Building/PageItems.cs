using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>Every page of a site with what stands for all that it is made from: planned facts, and whatever changes while the facts stay as they are.</summary>
internal static class PageItems
{
    public static List<PagesPipeline.Item> Of(CompiledBriefing compiled, SitePlan plan, IReadOnlyList<SiteFile> exports) =>
    [
        .. plan.Pages.Select(page => new PagesPipeline.Item(page.Path, page.Group, page.Input, () => compiled.Jobs[page.Path].Emit())),
        .. plan.Articles.Select(article => ArticlePage(article, compiled[article.Id])),
        .. plan.Outlets.Select(outlet => OutletPage(outlet, compiled)),
        .. plan.Data is null ? Array.Empty<PagesPipeline.Item>() : [DataPage(plan.Data, exports)],
    ];

    private static PagesPipeline.Item ArticlePage(PlannedArticle article, BoundRow row) => new(
        article.Path,
        PageKinds.Articles,
        Digests.Of(row.Facts.Digest, row.Text, article.Surroundings.Digest),
        () => SiteEmitter.EmitArticle(row.Bound, article.Surroundings.Value));

    private static PagesPipeline.Item OutletPage(PlannedOutlet outlet, CompiledBriefing compiled) => new(
        outlet.Path,
        PageKinds.Sources,
        Digests.Of(outlet.Articles.Select(id => compiled[id].Seed).Prepend(outlet.Slice.Digest)),
        () => SiteEmitter.EmitOutlet(outlet.Slice.Value, compiled.ChecksumOf));

    private static PagesPipeline.Item DataPage(DataSlice slice, IReadOnlyList<SiteFile> exports) => new(
        Routes.Data.Path,
        PageKinds.Data,
        PackWriter.DigestOf(writer =>
        {
            slice.Pack(writer);
            writer.WriteArray(exports.ToEquatableArray(), static (inner, file) => file.Pack(inner));
        }),
        () => DataEmitter.Emit(slice, exports.ToDictionary(file => file.Path, file => (file.Size, file.Checksum), StringComparer.Ordinal)));
}
