using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Tests;

/// <summary>The planned pages of a briefing, those of its articles and outlets included.</summary>
internal static class Site
{
    public static List<PageJob> Plan(Briefing briefing) => Plan(briefing, briefing.Compilation);

    public static List<PageJob> Plan(Briefing briefing, BriefingCompilation compilation) =>
        [.. SiteEmitter.Plan(compilation, "1.0").Concat(Articles(briefing, compilation)).Concat(Outlets(briefing, compilation))];

    public static T Page<T>(Briefing briefing)
        where T : Page => Plan(briefing).Select(job => job.Emit()).OfType<T>().First();

    public static PageJob Job(Briefing briefing, string path) => Plan(briefing).Single(job => job.Key == path);

    /// <summary>What stands for all that a page is made from.</summary>
    public static Digest Input(Briefing briefing, string path) => Job(briefing, path).Input(new DigestMemo());

    private static IEnumerable<PageJob> Outlets(Briefing briefing, BriefingCompilation compilation)
    {
        var checksums = briefing.Articles.ToDictionary(article => article.Facts.Article.Id, article => article.Checksum);
        return SiteEmitter.Outlets(compilation).Select(slice => PageJob.Of(PageKinds.Sources, slice.Route, slice, outlet => SiteEmitter.EmitOutlet(outlet, id => checksums[id])));
    }

    private static IEnumerable<PageJob> Articles(Briefing briefing, BriefingCompilation compilation)
    {
        var bound = briefing.Articles.ToDictionary(article => article.Facts.Article.Id);
        var surroundings = SiteEmitter.Surroundings(compilation);
        return compilation.Articles.Select(facts =>
        {
            var article = bound[facts.Article.Id];
            return new PageJob(
                Routes.Article(article.Facts.Article).Path,
                "articles",
                IsListed: true,
                memo => memo.Of(writer =>
                {
                    article.Pack(writer);
                    surroundings(facts).Pack(writer);
                }),
                () => SiteEmitter.EmitArticle(article, surroundings(facts)));
        });
    }
}
