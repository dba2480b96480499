using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class LayoutTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    public static TheoryData<int> Widths => new(SiteTour.Widths);

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task NoPageScrollsSideways(int width)
    {
        var tours = await Fixture.ToursAtHomeAsync();

        AssertNone(tours.SelectMany(tour => tour.Pages).SelectMany(page => page.TooWide[width].Select(element => $"{page.Address}: {element}")));
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task TheNameOfABriefingStandsInOneLine(int width)
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        await using var visit = await VisitAsync(Screen.Desk with { Width = width }, Fixture.AddressOf(site, "quotes/index.html"));

        Assert.True(await visit.Page.Locator(".site-name a").EvaluateAsync<bool>("e => e.offsetHeight < 2 * parseFloat(getComputedStyle(e).lineHeight)"));
    }

    [Fact]
    public void EveryPageIsOfAKindThatIsTested()
    {
        var unknown = Fixture.Sites.SelectMany(site => site.Pages).Where(page => !PageKind.All.Any(kind => kind.Has(page)));

        AssertNone(unknown);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindHasAPage(string kind) => Assert.NotNull(Fixture.Largest(KindOf(kind)).Page);

    [Fact]
    public async Task APageHasOneTitleAndItsLandmarks()
    {
        var tours = await Fixture.ToursAtHomeAsync();

        AssertNone(tours.SelectMany(tour => tour.Pages)
            .Where(page => page.Headlines != 1 || page.Mains != 1 || page.Title.Length == 0)
            .Select(page => $"{page.Address}: {page.Headlines} h1, {page.Mains} main, title '{page.Title}'"));
    }
}
