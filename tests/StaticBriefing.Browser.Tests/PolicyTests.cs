using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class PolicyTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task NoPageSaysAnythingInTheConsoleAsksElsewhereOrBreaksThePolicy()
    {
        var tours = await Fixture.ToursAtHomeAsync();

        AssertNone(tours.SelectMany(tour => tour.Problems));
        AssertNone(tours.SelectMany(tour => tour.Pages).SelectMany(page => page.BrokenPolicy.Select(rule => $"{page.Address}: {rule}")));
    }

    [Fact]
    public async Task NoPageSaysAnythingInTheConsoleWhenOpenedFromAFolder()
    {
        var tours = await Task.WhenAll(Fixture.Sites.Select(site => Fixture.TourAsync(site, SiteTour.Disk)));

        AssertNone(tours.SelectMany(tour => tour.Problems));
    }

    [Fact]
    public async Task AMissingPageIsAnsweredWithTheSitesOwnPageAtAnyDepth()
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        await using var visit = await VisitAsync(Screen.Phone, Fixture.AddressOf(site, "no/such/page"));

        Assert.Equal("missing", await visit.Page.EvaluateAsync<string>("() => document.styleSheets.length ? 'missing' : 'bare'"));
        Assert.Equal(404, (await visit.Page.ReloadAsync())!.Status);
        await visit.FollowAsync(visit.Page.Locator("a[rel=home]"));
        Assert.Equal(Fixture.AddressOf(site, "index.html").AbsoluteUri, visit.Page.Url);
    }
}
