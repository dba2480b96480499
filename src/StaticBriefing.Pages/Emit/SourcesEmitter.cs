using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of outlets, seeds and checksums.</summary>
internal static partial class SourcesEmitter
{
    private const string UnknownOutlet = "no-outlet";

    [Packed]
    public sealed partial record Slice(Frame Frame, int SeedCount, EquatableArray<OutletItem> Outlets);

    public static PageJob Plan(BriefingCompilation briefing, Frame frame)
    {
        var outlets = briefing.Articles
            .GroupBy(article => OutletId(article.Article.Outlet))
            .OrderBy(outlet => outlet.Key == UnknownOutlet).ThenBy(NameOf, StringComparer.Ordinal)
            .Select(ToItem)
            .ToEquatableArray();
        var seeds = briefing.Articles.Count(article => article.Seed.Length > 0);
        return PageJob.Of("sources", Routes.Sources, new Slice(frame, seeds, outlets), Emit);
    }

    /// <summary>Two spellings with one slug are one outlet.</summary>
    public static string OutletId(string outlet) => outlet.Length == 0 ? UnknownOutlet : $"outlet-{Slug.From(outlet)}";

    /// <summary>The spelling that an outlet is shown by.</summary>
    public static string NameOf(IEnumerable<ArticleFacts> outlet) => outlet.Select(article => article.Article.Outlet).Min(StringComparer.Ordinal)!;

    private static Page Emit(Slice slice) =>
        new SourcesPage(slice.Frame.Head(Routes.Sources, "nav.sources", "nav.sources", Crumbs.ToHome), slice.SeedCount, slice.Outlets);

    private static OutletItem ToItem(IGrouping<string, ArticleFacts> outlet)
    {
        var dates = outlet.Select(article => article.Article.Published).Where(date => Routes.YearOf(date) is not null).ToList();
        return new OutletItem(
            NameOf(outlet),
            outlet.Key,
            outlet.Count(),
            outlet.Sum(article => article.Quotes.Count),
            dates.Min(),
            dates.Max(),
            outlet.OrderBy(article => article.Seed, StringComparer.Ordinal).Select(ToSeed).ToEquatableArray());
    }

    private static SeedItem ToSeed(ArticleFacts article) => new(
        ViewMaker.Link(article.Article),
        article.Seed,
        article.Checksum,
        article.Checksum.Length >= Checksums.Short ? article.Checksum[..Checksums.Short] : "",
        article.Rights);
}
