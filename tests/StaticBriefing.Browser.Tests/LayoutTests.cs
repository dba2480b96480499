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
