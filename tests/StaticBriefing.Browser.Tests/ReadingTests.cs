using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class ReadingTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APageSaysTheSameWithoutScripts(string kind)
    {
        await using var without = await VisitAsync(Screen.Phone with { Scripts = false }, AddressOf(kind));
        await using var with = await VisitAsync(Screen.Phone, AddressOf(kind));

        // What only scripts can do is offered only with them; all else is the same.
        await with.Page.EvaluateAsync("() => document.querySelectorAll('#search, .list-filters').forEach(part => part.hidden = true)");
        await without.Page.EvaluateAsync("() => document.querySelectorAll('#no-scripts').forEach(part => part.remove())");
        var text = await without.Page.Locator("main").InnerTextAsync();
        Assert.NotEqual("", text);
        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), text);
        AssertNone(without.Problems);
    }

    [Fact]
    public async Task ASectionIsReachedWithoutScripts()
    {
        await using var visit = await VisitAsync(Screen.Phone with { Scripts = false }, AddressOf("home"));

        await visit.Page.Locator(".menu > summary").ClickAsync();
        await visit.FollowAsync(visit.Page.Locator(".menu a").First);
        Assert.EndsWith("/articles/index.html", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APageIsPrintedWithItsTitle(string kind)
    {
        await using var visit = await VisitAsync(Screen.Desk with { Scheme = ColorScheme.Dark }, AddressOf(kind));

        var pdf = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        // On paper a link that only leads on says nothing.
        Assert.Equal(0, await visit.Page.Locator(".meta > .go >> visible=true").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor.replace('rgba(0, 0, 0, 0)', getComputedStyle(document.documentElement).backgroundColor)"));
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
    }

    [Fact]
    public async Task ARulePartsFiguresAndNotWhatIsSaidOfOne()
    {
        var (site, page) = Fixture.Sites
            .SelectMany(site => site.Pages.Where(KindOf("article").Has).Select(page => (site, page)))
            .First(one => File.ReadAllText(one.site.FileOf(one.page)).Contains("class=\"figures\"", StringComparison.Ordinal));
        await using var visit = await VisitAsync(Screen.Phone, Fixture.AddressOf(site, page));

        var rules = await visit.Page.Locator(".figures .meta > li").EvaluateAllAsync<string[]>("parts => parts.map(part => getComputedStyle(part).borderTopWidth)");
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal("0px", rule));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("two-outlets")]
    public async Task APermalinkHighlightsItsQuotation(string name)
    {
        var site = Fixture.Sites.Single(built => built.Name == name);
        var article = site.Pages.Where(KindOf("article").Has).MaxBy(site.SizeOf)!;
        await using var plain = await VisitAsync(Screen.Phone, Fixture.AddressOf(site, article));
        var mark = plain.Page.Locator("mark[id^='q-']").Last;
        var id = await mark.GetAttributeAsync("id");

        await using var visit = await VisitAsync(Screen.Phone, new Uri(Fixture.AddressOf(site, article), "#" + id));

        const string Background = "e => getComputedStyle(e).backgroundColor";
        var target = visit.Page.Locator(":target");
        Assert.Equal(id, await target.GetAttributeAsync("id"));
        Assert.NotEqual(await mark.EvaluateAsync<string>(Background), await target.EvaluateAsync<string>(Background));
        Assert.True(await target.EvaluateAsync<bool>("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }"));
    }
}
