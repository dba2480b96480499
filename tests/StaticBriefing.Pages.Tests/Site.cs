using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Tests;

/// <summary>The planned pages of a briefing.</summary>
internal static class Site
{
    public static List<PageJob> Plan(Briefing briefing) => Plan(briefing, briefing.Compilation);

    public static List<PageJob> Plan(Briefing briefing, BriefingCompilation compilation) =>
        [.. SiteEmitter.Plan(compilation, briefing.Articles.ToDictionary(article => article.Facts.Article.Id), "1.0")];

    public static T Page<T>(Briefing briefing)
        where T : Page => Plan(briefing).Select(job => job.Emit()).OfType<T>().First();

    public static PageJob Job(Briefing briefing, string path) => Plan(briefing).Single(job => job.Key == path);
}
