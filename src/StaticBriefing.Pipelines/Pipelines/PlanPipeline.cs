using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Search;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Plans the site. The plan holds as long as no fact of the briefing changes; prose that states nothing new is no fact.</summary>
internal sealed class PlanPipeline(BuildCache cache)
{
    private readonly StepTable<SitePlan> _plan = cache.Table<SitePlan>("Plan");

    /// <param name="facts">Stands for the whole briefing.</param>
    public StepRow<SitePlan> Run(BuildRun run, Digest facts, BriefingJobs jobs) => run.RunOne(_plan, facts, _ => Plan(run, jobs));

    private SitePlan Plan(BuildRun run, BriefingJobs jobs)
    {
        var briefing = jobs.Briefing;
        var memo = new DigestMemo();
        var pages = run.ForEach("Plan", jobs.Jobs, job => new PlannedPage(job.Key, job.Group, job.IsListed, job.Input(memo)));
        var surroundings = SiteEmitter.Surroundings(briefing);
        var articles = run.ForEach("Plan", briefing.Articles, article => new PlannedArticle(
            Routes.Article(article.Article).Path,
            article.Article.Id,
            article.Visibility != Visibility.Draft,
            Kept<ArticleSurroundings>.Put(surroundings(article), cache.Context)));
        var outlets = SiteEmitter.Outlets(briefing).Select(slice => PlannedOutlet.Of(slice, cache.Context)).ToEquatableArray();
        var events = OwnEvents.Of(briefing).Select(year => new PlannedEvents(year.Year, Kept<OwnEvents>.Put(year, cache.Context))).ToEquatableArray();
        var exports = jobs.Exports.Select(job => new PlannedExport(job.Key, job.NeedsTexts, job.NeedsDateWords, job.Input(memo))).ToEquatableArray();
        var data = briefing.Settings.Without.Contains(PageKinds.Data) ? null : DataEmitter.Plan(briefing, jobs.Exports);
        return new SitePlan(SiteEmitter.ViewOf(briefing), Summarise(briefing, jobs), pages.ToEquatableArray(), articles.ToEquatableArray(), outlets, events, exports, data);
    }

    private static BriefingSummary Summarise(BriefingCompilation briefing, BriefingJobs jobs)
    {
        var counts = SiteEmitter.CountOf(briefing);
        return new BriefingSummary(
            briefing.Articles.Count(article => article.Seed.Length > 0),
            counts.Articles,
            counts.Quotes,
            counts.AutoQuotes,
            briefing.Quotes.Count(quote => quote is { IsVerbatim: true, Status: not ReviewStatus.Auto }),
            counts.Events,
            counts.Undated,
            counts.Conflicts,
            briefing.Articles.Count(article => article.Visibility == Visibility.Draft),
            Pages: 0);
    }
}
