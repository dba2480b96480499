using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class PolicyTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task NoPageSaysAnythingInTheConsoleAsksElsewhereOrBreaksThePolicy()
    {
        await using var visit = await VisitAsync(Screen.Desk);
        var broken = new List<string>();
        foreach (var (site, page) in Fixture.Sites.SelectMany(site => site.Pages.Select(page => (site, page))))
        {
            await visit.GoAsync(Fixture.AddressOf(site, page));
            broken.AddRange((await visit.BrokenPolicyAsync()).Select(rule => $"{page}: {rule}"));
        }

        AssertNone(visit.Problems);
        AssertNone(broken);
    }

    [Fact]
    public async Task NoPageSaysAnythingInTheConsoleWhenOpenedFromAFolder()
    {
        await using var visit = await VisitAsync(Screen.Desk);
        foreach (var (site, page) in Fixture.Sites.SelectMany(site => site.Pages.Select(page => (site, page))).Where(found => found.page != "404.html"))
            await visit.GoAsync(new Uri(site.FileOf(page)));

        AssertNone(visit.Problems);
    }

    [Fact]
    public async Task AMissingPageIsAnsweredWithTheSitesOwnPageAtAnyDepth()
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        await using var visit = await VisitAsync(Screen.Phone, Fixture.AddressOf(site, "no/such/page"));

        Assert.Equal("missing", await visit.Page.EvaluateAsync<string>("() => document.styleSheets.length ? 'missing' : 'bare'"));
        Assert.Equal(404, (await visit.Page.ReloadAsync())!.Status);
        await visit.Page.Locator("a[rel=home]").ClickAsync();
        Assert.Equal(Fixture.AddressOf(site, "index.html").AbsoluteUri, visit.Page.Url);
    }
}
