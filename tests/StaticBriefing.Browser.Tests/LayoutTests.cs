using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class LayoutTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // Names what sticks out; what lies in a box that scrolls by itself does not.
    private const string FindWide = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          return [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > room + 1)
            .map(e => e.outerHTML.slice(0, 120));
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task NoPageScrollsSideways(int width)
    {
        await using var visit = await VisitAsync(Screen.Phone with { Width = width });
        var wide = new List<string>();
        foreach (var (site, page) in Fixture.Sites.SelectMany(site => site.Pages.Select(page => (site, page))))
        {
            await visit.GoAsync(Fixture.AddressOf(site, page));
            wide.AddRange((await visit.Page.EvaluateAsync<string[]>(FindWide)).Select(element => $"{page}: {element}"));
        }

        AssertNone(wide);
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

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APageHasOneTitleAndItsLandmarks(string kind)
    {
        await using var visit = await VisitAsync(Screen.Desk, AddressOf(kind));

        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("main").CountAsync());
        Assert.NotEqual("", await visit.Page.TitleAsync());
    }
}
