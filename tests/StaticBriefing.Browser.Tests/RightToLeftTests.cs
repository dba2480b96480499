using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

/// <summary>Articles that are written from right to left, within a frame that is not.</summary>
public sealed class RightToLeftTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Arabic = "articles/2024/misbah/index.html";

    // Where the first letter of an element's text is drawn, from the middle of its block: positive on the right.
    private const string SideOfFirstLetter = """
        e => {
          const letter = document.createTreeWalker(e, NodeFilter.SHOW_TEXT, n => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(n.data) ? 1 : 2).nextNode();
          const range = document.createRange();
          range.setStart(letter, letter.data.search(/\p{Script=Arabic}|\p{Script=Hebrew}/u));
          range.setEnd(letter, range.startOffset + 1);
          const [mine, box] = [range.getBoundingClientRect(), e.getBoundingClientRect()];
          return mine.left - (box.left + box.width / 2);
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task TheTextBeginsOnTheRight(int width)
    {
        await using var visit = await VisitAsync(Screen.Phone with { Width = width }, await AddressAsync(Arabic));

        Assert.Equal("rtl", await visit.Page.Locator(".prose").GetAttributeAsync("dir"));
        foreach (var part in new[] { "h1", ".prose p", ".quotes blockquote" })
            Assert.True(await visit.Page.Locator(part).First.EvaluateAsync<double>(SideOfFirstLetter) > 0, part);
        Assert.Equal("ltr", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).direction"));
        AssertNone(visit.Problems);
    }

    [Theory]
    [InlineData("quotes/index.html", ".quotes blockquote")]
    [InlineData("index.html", ".item h3")]
    [InlineData("timeline/index.html", ".event-label")]
    public async Task ListsShowEachTextInItsOwnDirection(string page, string part)
    {
        await using var visit = await VisitAsync(Screen.Desk, await AddressAsync(page));

        Assert.True(await visit.Page.Locator(part).First.EvaluateAsync<double>(SideOfFirstLetter) > 0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task AnOutletsNameLeavesTheDateBesideItWhole(int width)
    {
        await using var visit = await VisitAsync(Screen.Phone with { Width = width }, await AddressAsync("articles/2024/migdalor/index.html"));

        Assert.Equal(1, await visit.Page.Locator(".kicker time").EvaluateAsync<int>("e => e.getClientRects().length"));
    }

    [Fact]
    public async Task WordsOfBothDirectionsKeepTheirMarks()
    {
        await using var visit = await VisitAsync(Screen.Phone, await AddressAsync(Arabic));

        var marks = visit.Page.Locator(".prose mark");
        Assert.Equal(2, await marks.CountAsync());
        Assert.Equal("لن نبيعه أبدا", await marks.Last.InnerTextAsync());
    }

    [Theory]
    [InlineData("people/index.html")]
    [InlineData(Arabic)]
    public async Task TheMirroredPageHoldsWithAFrameFromRightToLeft(string page)
    {
        await using var visit = await VisitAsync(Screen.Phone, await AddressAsync(page));

        await visit.Page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('h1').getBoundingClientRect().right > innerWidth / 2"));
    }

    private async Task<Uri> AddressAsync(string page) => new((await Fixture.ServeAsync("right-to-left", "tests/sites/right-to-left")).Address, page);
}
