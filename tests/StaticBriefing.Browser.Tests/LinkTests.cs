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

    // The page for missing pages is shown at any depth, so its links are those of the site's own address.
    private async Task AssertLinksAsync(BuiltSite site, Uri home)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        await using var visit = await VisitAsync(Screen.Desk);
        var survey = new LinkSurvey(home);
        foreach (var page in site.Pages.Where(page => page != "404.html" && !LeavesAtOnce(site, page)))
            await survey.ReadAsync(visit, new Uri(home, page));

        AssertNone(await survey.FindBrokenAsync(client));
        Assert.True(survey.Count > site.Pages.Count, "Links were looked for and none was found.");
    }

    // A page at an old address leads on before anything can be read in it; a link to it is followed all the same.
    private static bool LeavesAtOnce(BuiltSite site, string page) =>
        File.ReadAllText(site.FileOf(page)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);
}
