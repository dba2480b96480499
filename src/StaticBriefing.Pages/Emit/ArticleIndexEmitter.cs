using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the list of all articles.</summary>
internal static partial class ArticleIndexEmitter
{
    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, int Count, EquatableArray<ShownArticle> Articles, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame) =>
        Paging.Cut(Routes.Articles, briefing.Articles).Select(page => PageJob.Of(
            PageKinds.Articles,
            page.Route,
            () => new Slice(frame, page.Route, briefing.Articles.Count, page.Items.Select(article => ShownArticle.Of(article, briefing)).ToEquatableArray(), page.Pager),
            Emit));

    private static Page Emit(Slice slice) => new ArticleIndexPage(
        slice.Frame.Head(slice.Route, Sections.Articles, Sections.Articles, Crumbs.ToHome, Routes.FeedOf(Routes.Home)) with { Number = slice.Pager.Current },
        slice.Count,
        slice.Articles.Select(ViewMaker.Item)
            .GroupBy(item => Routes.YearOf(item.Article.Published) ?? 0)
            .Select(year => new YearGroup(year.Key, year.ToEquatableArray()))
            .ToEquatableArray(),
        slice.Pager.Current == 1 ? FilesOf(slice.Frame) : [],
        slice.Pager);

    private static EquatableArray<FileLink> FilesOf(Frame frame) => FileLink.Of(
        frame,
        new FileLink("CSV", Routes.DataFile("articles.csv")),
        new FileLink("JSON", Routes.DataFile("articles.json")),
        new FileLink("BibTeX", Routes.DataFile("articles.bib")),
        new FileLink("RIS", Routes.DataFile("articles.ris")),
        new FileLink("Atom", Routes.FeedOf(Routes.Home)));
}
