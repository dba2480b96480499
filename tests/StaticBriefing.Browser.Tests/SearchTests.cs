using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;
using StaticBriefing.Pages.Tests.Search;

namespace StaticBriefing.Browser.Tests;

public sealed class SearchTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // The two-outlets site has a quotation about the barrage, an event that a note names, and articles of two languages.
    private const string Site = "two-outlets";

    [Fact]
    public async Task TheScriptCutsTextIntoTheSameWordsAsTheIndex()
    {
        await using var visit = await SearchAsync("");

        foreach (var (text, words) in WordTable.Rows)
            Assert.Equal(words, await visit.Page.EvaluateAsync<string[]>("text => Briefing.words.of(text)", text));
    }

    [Theory]
    [InlineData("/sound/")]
    [InlineData(SiteTour.Disk)]
    public async Task TheFieldOfAnyPageFindsWhatTheArticlesSay(string home)
    {
        await using var visit = await VisitAsync(Screen.Desk, await AddressAsync(home, "people/index.html"));

        await visit.Page.Locator(".masthead input[type=search]").FillAsync("barrage");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("?q=barrage");
        await Results(visit).First.WaitForAsync();

        Assert.Equal("barrage", (await visit.Page.Locator(".result mark").First.InnerTextAsync()).ToLowerInvariant());
        await visit.FollowAsync(Results(visit).First);
        Assert.Contains("barrage", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        AssertNone(visit.Problems);
        Assert.Empty(await visit.BrokenPolicyAsync());
    }

    [Fact]
    public async Task AQuotationThatIsFoundLeadsToItsSentence()
    {
        await using var visit = await SearchAsync("?q=tide&type=quote");

        await visit.FollowAsync(Results(visit).First);
        var target = visit.Page.Locator("mark:target");
        Assert.Contains("tide", await target.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EveryWordMustBeThereAndTheLastMayBeBegun()
    {
        await using var visit = await SearchAsync("?q=barrage");
        var all = await CountAsync(visit);

        Assert.Equal(all, await CountAsync(visit, "?q=barr"));
        Assert.True(await CountAsync(visit, "?q=lindqvist+barr") < all);
        Assert.Equal(0, await CountAsync(visit, "?q=barr+lindqvist"));
    }

    [Fact]
    public async Task APhraseStandsSideBySide()
    {
        await using var visit = await SearchAsync("?q=port+ellery");
        var loose = await CountAsync(visit);

        var tight = await CountAsync(visit, "?q=%22port+ellery%22");
        Assert.InRange(tight, 1, loose);
        Assert.Equal(0, await CountAsync(visit, "?q=%22ellery+port%22"));
        Assert.True(await visit.Page.Locator(".nothing").IsVisibleAsync());
    }

    [Fact]
    public async Task FiltersCountWhatTheyWouldShowAndTheAddressKeepsThem()
    {
        await using var visit = await SearchAsync("?q=barrage");
        var all = await CountAsync(visit);
        var box = visit.Page.Locator("[data-group=type] li").First;
        var promised = int.Parse(await box.Locator(".n").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

        await box.Locator("input").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.ArriveAsync("type=");
        await ExpectCountAsync(visit, promised);
        Assert.Equal("INPUT", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await visit.Page.ReloadAsync();
        await ExpectCountAsync(visit, promised);
        await visit.Page.GoBackAsync();
        await ExpectCountAsync(visit, all);
    }

    [Fact]
    public async Task SpeakersAndTopicsAreLoadedWhenTheirFiltersAreOpened()
    {
        await using var visit = await SearchAsync("?q=tide");

        await visit.Page.Locator("details.more > summary").Nth(1).ClickAsync();
        var speaker = visit.Page.Locator("[data-group=speaker] li").First;
        await speaker.WaitForAsync();
        var name = await speaker.Locator(".value").InnerTextAsync();
        await speaker.Locator("input").CheckAsync();
        await visit.ArriveAsync("speaker=");
        await visit.Page.WaitForFunctionAsync("() => document.querySelectorAll('.result').length === document.querySelectorAll('.result.quote').length");
        Assert.Contains(name, await visit.Page.Locator(".result .snippet").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARangeLeavesOutWhatIsOutsideAndWhatHasNoDate()
    {
        await using var visit = await SearchAsync("?from=2024-01-01&to=2024-12-31");
        var inRange = await CountAsync(visit);

        Assert.InRange(inRange, 1, await CountAsync(visit, "?from=0001-01-01") - 1);
        Assert.Equal(0, await CountAsync(visit, "?from=1700-01-01&to=1700-01-02"));
    }

    [Fact]
    public async Task AMonthInTheAddressIsAllOfItsDaysAndTheFieldsSaySo()
    {
        await using var visit = await SearchAsync("?from=2024-03-01&to=2024-03-31");
        var inMarch = await CountAsync(visit);

        Assert.Equal(inMarch, await CountAsync(visit, "?from=2024-03&to=2024-03"));
        Assert.Equal("2024-03-01", await visit.Page.Locator("[name=from]").InputValueAsync());
        Assert.Equal("2024-03-31", await visit.Page.Locator("[name=to]").InputValueAsync());
        Assert.InRange(inMarch, 1, await CountAsync(visit, "?from=2024&to=2024") - 1);
    }

    [Fact]
    public async Task OnPaperEveryResultHasItsWords()
    {
        await using var visit = await SearchAsync("?from=0001-01-01");
        Assert.InRange(await CountAsync(visit), 10, 100);
        Assert.NotEqual(0, await visit.Page.Locator(".result h2 a:empty").CountAsync());

        await visit.Page.EvaluateAsync("() => { dispatchEvent(new Event('beforeprint')); }");
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('.result h2 a:empty')");
        AssertNone(visit.Problems);
    }

    [Fact]
    public async Task WhereNothingIsFoundThePageSaysWhatToLoosen()
    {
        await using var visit = await SearchAsync("?q=barrage+zyzzyva");
        await ExpectCountAsync(visit, 0);
        Assert.Contains("zyzzyva", await visit.Page.Locator(".nothing").InnerTextAsync(), StringComparison.Ordinal);

        Assert.Equal(0, await CountAsync(visit, "?q=barrage&lang=xx"));
        await visit.Page.Locator(".nothing button").First.ClickAsync();
        await Results(visit).First.WaitForAsync();
        Assert.DoesNotContain("lang", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsTypedIsNeverMarkup()
    {
        await using var visit = await SearchAsync("?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+barrage&outlet=%3Cb%3Ex%3C%2Fb%3E");
        await visit.Page.Locator(".nothing").WaitForAsync();

        Assert.Equal(0, await visit.Page.Locator("main img, main b").CountAsync());
        AssertNone(visit.Problems);
    }

    [Fact]
    public async Task WithoutScriptsThePageOffersTheWaysIn()
    {
        await using var visit = await VisitAsync(Screen.Phone with { Scripts = false }, await AddressAsync("/sound/", "search/index.html?q=barrage"));

        Assert.False(await visit.Page.Locator("#search").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#no-scripts").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#ways a").CountAsync() > 5);
    }

    [Theory]
    [InlineData("demo", "timeline/index.html", ".events > li")]
    [InlineData(Site, "quotes/index.html", ".quotes > li")]
    public async Task AListIsFilteredOnItsPage(string name, string page, string rows)
    {
        await using var visit = await VisitAsync(Screen.Desk, Fixture.AddressOf(Fixture.Sites.Single(site => site.Name == name), page));
        var all = await visit.Page.Locator(rows).CountAsync();

        Assert.Equal(0, await visit.Page.Locator(".list-filters li").CountAsync());
        await visit.Page.Locator(".list-filters > summary").ClickAsync();
        await visit.Page.Locator(".list-filters li").First.WaitForAsync();
        Assert.DoesNotContain("", await visit.Page.Locator(".list-filters .value").AllTextContentsAsync());
        var box = visit.Page.Locator(".list-filters li").First;
        var promised = int.Parse(await box.Locator(".n").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await box.Locator("input").CheckAsync();

        Assert.InRange(promised, 1, all - 1);
        Assert.Equal(promised, await visit.Page.Locator($"{rows} >> visible=true").CountAsync());
        await visit.Page.Locator(".list-filters input[type=search]").FillAsync("zyzzyva");
        Assert.Equal(0, await visit.Page.Locator($"{rows} >> visible=true").CountAsync());
        AssertNone(visit.Problems);
    }

    [Fact]
    public async Task AListOfSeveralPagesLeadsToTheSearchWithWhatIsAskedOfItsPage()
    {
        await using var visit = await VisitAsync(Screen.Desk, Fixture.AddressOf(Fixture.LongSite!, "people/otto-brand/quotes/index.html"));

        await visit.Page.Locator(".list-filters > summary").ClickAsync();
        await visit.Page.Locator(".list-filters input[type=search]").FillAsync("fenn");
        Assert.Equal(100, await visit.Page.Locator(".quotes > li >> visible=true").CountAsync());
        await visit.FollowAsync(visit.Page.Locator(".elsewhere a"));
        await Results(visit).First.WaitForAsync();

        Assert.EndsWith("?type=quote&speaker=Otto+Brand&q=fenn", visit.Page.Url, StringComparison.Ordinal);
        Assert.StartsWith("101 results", await visit.Page.Locator(".found").InnerTextAsync(), StringComparison.Ordinal);
        AssertNone(visit.Problems);
    }

    private static ILocator Results(Visit visit) => visit.Page.Locator(".result h2 a[href]");

    private async Task<Visit> SearchAsync(string query) => await VisitAsync(Screen.Desk, await AddressAsync("/sound/", "search/index.html" + query));

    private async Task<Uri> AddressAsync(string home, string page)
    {
        var site = Fixture.Sites.Single(built => built.Name == Site);
        return new Uri((await Fixture.TourAsync(site, home)).Home, page);
    }

    private static async Task<int> CountAsync(Visit visit, string query)
    {
        await visit.GoAsync(new Uri(new Uri(visit.Page.Url), query));
        return await CountAsync(visit);
    }

    private static async Task<int> CountAsync(Visit visit)
    {
        await visit.Page.WaitForFunctionAsync("() => /^\\d/.test(document.querySelector('.found').textContent)");
        return int.Parse((await visit.Page.Locator(".found").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task ExpectCountAsync(Visit visit, int count) =>
        await visit.Page.WaitForFunctionAsync("count => document.querySelector('.found').textContent.startsWith(count + ' ')", count);
}
