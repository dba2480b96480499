using StaticBriefing.Pages.Feeds;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes the sitemap, again when the plan of the site has changed.</summary>
internal sealed class SitemapPipeline(BuildCache cache)
{
    private readonly StepTable<WrittenFiles> _sitemap = cache.Table<WrittenFiles>("Sitemap");

    /// <summary>Its files, each written where the store does not hold it.</summary>
    public IReadOnlyList<SiteFile> Run(BuildRun run, StepRow<SitePlan> plan, ISiteStore store)
    {
        var files = run.RunOne(_sitemap, plan.Digest, _ => Write(plan.Value, store)).Value.Files;
        if (!files.All(store.Holds))
            Write(plan.Value, store);
        return files;
    }

    private static WrittenFiles Write(SitePlan plan, ISiteStore store) =>
        new(SitemapEmitter.Emit(plan.View.Url, Listed(plan)).Select(OutputFile.From).Select(file => store.Put(file.Path, file.Content.Bytes)).ToEquatableArray());

    private static IEnumerable<Route> Listed(SitePlan plan) =>
        plan.Pages.Where(page => page.IsListed).Select(page => new Route(page.Path))
            .Concat(plan.Articles.Where(article => article.IsListed).Select(article => new Route(article.Path)))
            .Concat(plan.Outlets.Where(outlet => outlet.IsListed).Select(outlet => new Route(outlet.Path)))
            .Concat(plan.Data is null ? [] : [Routes.Data]);
}
