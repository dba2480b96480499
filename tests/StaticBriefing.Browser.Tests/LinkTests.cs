using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class LinkTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("demo", "/")]
    [InlineData("demo", "/repo/")]
    [InlineData("two-outlets", "/")]
    [InlineData("two-outlets", "/repo/")]
    public async Task EveryLinkLeadsSomewhereUnderAServer(string name, string home)
    {
        var site = Fixture.Sites.Single(built => built.Name == name);
        await using var served = await Served.AtAsync(site, home);

        await AssertLinksAsync(site, served.Address);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("two-outlets")]
    public async Task EveryLinkLeadsSomewhereFromAFolderOnADisk(string name)
    {
        var site = Fixture.Sites.Single(built => built.Name == name);

        await AssertLinksAsync(site, new Uri(site.Folder + "/"));
    }

    [Fact]
    public async Task AnOldAddressLeadsToTheNewOne()
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        await using var visit = await VisitAsync(Screen.Phone with { Scripts = false });
        foreach (var page in site.OldPages)
        {
            await visit.GoAsync(new Uri(site.FileOf(page)));
            await visit.Page.Locator("h1").WaitForAsync();
            Assert.NotEqual(new Uri(site.FileOf(page)).AbsoluteUri, visit.Page.Url);
        }

        Assert.NotEmpty(site.OldPages);
        AssertNone(visit.Problems);
    }

    // The page for missing pages is shown at any depth, so its links are those of the site's own address.
    private async Task AssertLinksAsync(BuiltSite site, Uri home)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        await using var visit = await VisitAsync(Screen.Desk);
        var survey = new LinkSurvey(home);
        foreach (var page in site.Pages.Where(page => page != "404.html"))
            await survey.ReadAsync(visit, new Uri(home, page));

        AssertNone(await survey.FindBrokenAsync(client));
        Assert.True(survey.Count > site.Pages.Count, "Links were looked for and none was found.");
    }
}
