using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class PreviewTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("/sound/")]
    [InlineData(SiteTour.Disk)]
    public async Task WhoPointsAtANameIsToldWhoItIs(string home)
    {
        await using var visit = await ArticleAsync(home);
        var name = Name(visit);

        await name.HoverAsync();
        var card = Card(visit);
        await card.WaitForAsync();
        Assert.Contains("quotation", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("preview", await name.GetAttributeAsync("aria-describedby"));

        // Whoever points at the card goes on reading it; elsewhere it goes.
        await card.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(500);
        Assert.True(await card.IsVisibleAsync());
        await visit.Page.Locator("h1").HoverAsync();
        await card.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        AssertNone(visit.Problems);
        Assert.Empty(await visit.BrokenPolicyAsync());
    }

    [Fact]
    public async Task TheKeyboardOpensItAndEscapeClosesIt()
    {
        await using var visit = await ArticleAsync("/sound/");
        // The focus of a script is one of the keyboard as long as no pointer was used.
        await visit.Page.Keyboard.PressAsync("Tab");
        await Name(visit).FocusAsync();
        await Card(visit).WaitForAsync();
        var (card, link) = (await Card(visit).BoundingBoxAsync(), await Name(visit).BoundingBoxAsync());
        Assert.True(card!.Y >= link!.Y + link.Height || card.Y + card.Height <= link.Y);
        Assert.True(card.X >= 0 && card.X + card.Width <= Screen.Desk.Width);

        await visit.Page.Keyboard.PressAsync("Escape");
        await Card(visit).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        Assert.Null(await Name(visit).GetAttributeAsync("aria-describedby"));
        Assert.True(await Name(visit).EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Fact]
    public async Task NothingIsLoadedBeforeAndNothingIsPrinted()
    {
        await using var visit = await ArticleAsync("/sound/");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => performance.getEntriesByType('resource').filter(entry => entry.name.includes('/previews/')).length"));

        await Name(visit).HoverAsync();
        await Card(visit).WaitForAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await Card(visit).IsVisibleAsync());
    }

    private static ILocator Card(Visit visit) => visit.Page.Locator("#preview");

    private static ILocator Name(Visit visit) => visit.Page.Locator(".quotes .by a.name").First;

    private async Task<Visit> ArticleAsync(string home)
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        var article = site.Pages.Where(KindOf("article").Has).MaxBy(site.SizeOf)!;
        return await VisitAsync(Screen.Desk, new Uri((await Fixture.TourAsync(site, home)).Home, article));
    }
}
