using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class LinkTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // A site at the root of its host, in a sub-folder, and in a folder on a disk.
    [Theory]
    [InlineData("demo", "/")]
    [InlineData("demo", "/repo/")]
    [InlineData("demo", SiteTour.Disk)]
    [InlineData("two-outlets", "/")]
    [InlineData("two-outlets", "/sound/")]
    [InlineData("two-outlets", SiteTour.Disk)]
    public async Task EveryLinkLeadsSomewhere(string name, string home)
    {
        var site = Fixture.Sites.Single(built => built.Name == name);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var survey = new LinkSurvey(await Fixture.TourAsync(site, home));

        AssertNone(await survey.FindBrokenAsync(client));
        Assert.True(survey.Count > site.Pages.Count, "Links were looked for and none was found.");
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
}
