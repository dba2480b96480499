using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Tests.Routing;

public class RoutesTests
{
    [Theory]
    [InlineData("2021-03-04", "articles/2021/bridge/")]
    [InlineData("0090", "articles/0090/bridge/")]
    [InlineData("2019/..", "articles/2019/bridge/")]
    [InlineData("../2019", "articles/undated/bridge/")]
    [InlineData(null, "articles/undated/bridge/")]
    public void AnArticleStandsInItsYear(string? published, string address) =>
        Assert.Equal(address, Routes.Article(new ArticleRef("bridge", "", "", published is null ? null : Date(published), "en", "")).Address);

    [Fact]
    public void TheFirstPageOfAListIsTheListAndOthersHaveNumbers()
    {
        Assert.Equal(Routes.Articles, Routes.PageOf(Routes.Articles, 1));
        Assert.Equal("articles/page/2/index.html", Routes.PageOf(Routes.Articles, 2).Path);
    }

    [Fact]
    public void AFeedStandsBesideItsPage() => Assert.Equal("timeline/feed.xml", Routes.FeedOf(Routes.Timeline).Path);

    [Theory]
    [InlineData("people", true)]
    [InlineData("404", true)]
    [InlineData("how-we-read", false)]
    public void TheSitesOwnFoldersAreReserved(string folder, bool isReserved) => Assert.Equal(isReserved, Routes.IsReserved(folder));

    [Theory]
    [InlineData("index.html", "people/ada/index.html", "people/ada/index.html")]
    [InlineData("people/ada/index.html", "index.html", "../../index.html")]
    [InlineData("people/ada/index.html", "people/bob/index.html", "../bob/index.html")]
    [InlineData("people/ada/index.html", "people/ada/index.html", "index.html")]
    [InlineData("404.html", "assets/a b.css", "assets/a%20b.css")]
    public void LinksAreRelative(string page, string target, string link) => Assert.Equal(link, RelativeLink.From(new Route(page), new Route(target)));

    [Fact]
    public void AnAnchorOnTheSamePageIsAFragment() => Assert.Equal("#q-a", RelativeLink.From(Routes.Quotes, Routes.Quotes.At("q-a")));

    [Fact]
    public void NoRouteIsNoLink() => Assert.Equal("", RelativeLink.From(Routes.Home, default(Route) with { Path = "" }));

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
