using System.Text.Json;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class EvidenceTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private static readonly string? s_real = Environment.GetEnvironmentVariable("BRIEFING_REAL_SITE");

    [Fact]
    public async Task AQuotationThatIsFoundLeadsToAllThatBacksItAndBack()
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        var quote = EvidencePath.Quotes(site.Folder).First(row => TextOf(row, "original_url").Contains(":~:text=", StringComparison.Ordinal));

        await FollowAsync(Fixture.AddressOf(site, ""), quote);
    }

    // Of "We will build it. We shall pay," the second sentence is a mark without an id.
    [Fact]
    public async Task AQuotationThatALinkLeadsToIsLitToItsEndAndNoOtherIs()
    {
        await using var visit = await VisitAsync(Screen.Desk, await ArticleAsync("tideline-barrage"));

        var lit = await visit.Page.EvaluateAsync<bool[]>("""
            () => [...document.querySelectorAll('.prose mark[id]')].map(first => {
              location.hash = first.id;
              const marks = [...document.querySelectorAll('.prose mark')];
              const at = marks.indexOf(first);
              const next = marks.findIndex((mark, i) => i > at && mark.id);
              const ground = getComputedStyle(first).backgroundColor;
              return marks.every((mark, i) => (getComputedStyle(mark).backgroundColor === ground) === (i >= at && (next < 0 || i < next)));
            })
            """);
        Assert.NotEmpty(lit);
        Assert.DoesNotContain(false, lit);
    }

    [Fact]
    public async Task ADateThatIsTouchedSaysWhatItMeansAndOnPaperItStandsBesideIt()
    {
        await using var visit = await VisitAsync(Screen.Desk, await ArticleAsync("tideline-barrage"));
        var date = visit.Page.Locator(".prose .date").First;

        await date.ClickAsync();
        Assert.Contains("4 March 2024", await visit.Page.Locator("#preview").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Contains("4 March 2024", await date.EvaluateAsync<string>("date => getComputedStyle(date, '::after').content"), StringComparison.Ordinal);
        AssertNone(visit.Problems);
    }

    [Fact]
    public async Task SoDoesOneOfRealNews()
    {
        Assert.SkipWhen(s_real is null, "BRIEFING_REAL_SITE names no built briefing of real articles.");

        await FollowAsync((await Fixture.ServeFolderAsync(s_real!)).Address, EvidencePath.Quotes(s_real!).First());
    }

    private async Task FollowAsync(Uri home, JsonElement quote)
    {
        await using var visit = await VisitAsync(Screen.Phone);
        var path = new EvidencePath(visit, home, quote);
        await path.OpenFromSearchAsync();

        Assert.True(await path.ShowsItsSentenceAsync());
        Assert.Equal(TextOf(quote, "speaker"), await path.SpeakerAsync());
        Assert.Contains(TextOf(quote, "outlet"), await path.OtherWordingsAsync(), StringComparison.Ordinal);
        Assert.NotEqual("", await path.ContextAsync());
        Assert.Equal(TextOf(quote, "original_url"), await OriginalAsync(path, quote));
        AssertNone(visit.Problems);

        await using var plain = await VisitAsync(Screen.Phone with { Scripts = false }, new Uri(visit.Page.Url));
        Assert.True(await new EvidencePath(plain, home, quote).ShowsItsSentenceAsync());
    }

    private async Task<Uri> ArticleAsync(string slug)
    {
        var site = Fixture.Sites.Single(built => built.Name == "two-outlets");
        return new Uri((await Fixture.TourAsync(site, "/sound/")).Home, $"articles/2024/{slug}/index.html");
    }

    private static async Task<string> OriginalAsync(EvidencePath path, JsonElement quote) =>
        await path.OriginalAsync() == Uri.UnescapeDataString(TextOf(quote, "original_url")) ? TextOf(quote, "original_url") : "";

    private static string TextOf(JsonElement row, string column) => row.TryGetProperty(column, out var value) ? value.GetString() ?? "" : "";
}
