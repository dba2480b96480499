using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

/// <summary>
/// What someone who has never seen it does on a briefing of 924 real articles to answer a question: each test is one path of clicks, and each
/// answer is compared with the site's own data. Run by <c>.ci/run</c>, which builds that briefing.
/// </summary>
public sealed class NewcomerTests : BrowserTest
{
    /// <summary>Names the folder of a built briefing of real articles.</summary>
    private const string Variable = "BRIEFING_REAL_SITE";

    private static readonly string? _folder = Environment.GetEnvironmentVariable(Variable);

    public NewcomerTests(BrowserFixture fixture)
        : base(fixture) => Assert.SkipWhen(_folder is null, $"{Variable} names no built briefing of real articles.");

    // 1 Quotations · 2 All speakers, from A to Z · 3 K · 4 Tim Kaine · 5 All quotations · then "trade" into the filter.
    [Fact]
    public async Task WhatDidTimKaineSayAboutTrade()
    {
        await using var visit = await HomeAsync();

        await FollowAsync(visit, ".sections a", "Quotations");
        await FollowAsync(visit, ".side a", "All speakers, from A to Z");
        await FollowAsync(visit, ".jump a", "K");
        // A letter may go over to the next page of the list.
        if (!(await visit.Page.Locator("h2 a.name").AllInnerTextsAsync()).Contains("Tim Kaine"))
            await FollowAsync(visit, ".pager a", "Next page");
        await FollowAsync(visit, "h2 a.name", "Tim Kaine");
        await FollowAsync(visit, ".text .all a", new Regex("^All [0-9]+ quotations"));
        await visit.Page.Locator(".list-filters > summary").ClickAsync();
        await visit.Page.Locator(".list-filters input[type=search]").FillAsync("trade");

        var expected = Quotes().Count(quote => TextOf(quote, "speaker") == "Tim Kaine" && SaysWord(quote, "trade"));
        Assert.Equal(expected, await visit.Page.Locator(".quotes > li >> visible=true").CountAsync());
        Assert.Contains($"{expected} of ", await visit.Page.Locator(".found").InnerTextAsync(), StringComparison.Ordinal);
    }

    // 1 the search field of any page · 2 a result: it opens at its sentence.
    [Fact]
    public async Task WhereIsKaineNamedTogetherWithTrade()
    {
        await using var visit = await HomeAsync();

        await visit.Page.Locator(".masthead input[type=search]").FillAsync("kaine trade");
        await visit.Page.Keyboard.PressAsync("Enter");
        var first = visit.Page.Locator(".result h2 a[href]").First;
        await visit.FollowAsync(first);

        var text = await visit.Page.Locator("main").InnerTextAsync();
        Assert.Contains("kaine", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("trade", text, StringComparison.OrdinalIgnoreCase);
    }

    // 1 Timeline · 2 2016 · 3 October: its first days are what the window shows.
    [Fact]
    public async Task WhatHappenedInTheFirstWeekOfOctober()
    {
        await using var visit = await HomeAsync();

        await FollowAsync(visit, ".sections a", "Timeline");
        await FollowAsync(visit, ".jump a", "2016");
        await FollowAsync(visit, ".jump a", "October");

        var days = visit.Page.Locator("#m10 + ol > li time[datetime]");
        var shown = await days.EvaluateAllAsync<string[]>("all => all.map(time => time.dateTime)");
        var expected = Rows("events").Select(row => TextOf(row, "date")).Where(date => Regex.IsMatch(date, "^2016-10-0[1-7]$")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, shown.Where(date => Regex.IsMatch(date, "^2016-10-0[1-7]$")).Order(StringComparer.Ordinal));
        Assert.True(await visit.Page.Locator("#m10").EvaluateAsync<bool>("e => e.getBoundingClientRect().top < innerHeight / 2"));
    }

    // 1 Sources and checksums, at the foot of every page · the answer stands beside each outlet.
    [Fact]
    public async Task WhoIsQuotedMostByOneOutletAndByNoOther()
    {
        await using var visit = await HomeAsync();

        await FollowAsync(visit, ".colophon a", "Sources and checksums");

        var groups = Quotes().Where(quote => TextOf(quote, "speaker_id").Length > 0).GroupBy(quote => TextOf(quote, "speaker_id")).ToList();
        var (outlet, most) = groups
            .Where(speaker => speaker.Select(quote => TextOf(quote, "outlet")).Distinct().Count() == 1)
            .Select(speaker => (Outlet: TextOf(speaker.First(), "outlet"), Count: speaker.Count()))
            .MaxBy(speaker => speaker.Count);
        var alone = visit.Page.Locator($"#outlet-{outlet}").Locator("xpath=..").Locator("dl > div").Last;
        Assert.StartsWith("Quoted only here", await alone.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(most.ToString(System.Globalization.CultureInfo.InvariantCulture), await alone.Locator(".n").First.InnerTextAsync());
    }

    // From a quotation that was found: its sentence, its speaker; each one step away, and back by the browser's own button.
    [Fact]
    public async Task AQuotationThatWasFoundLeadsToItsSentenceAndItsSpeakerAndBack()
    {
        await using var visit = await HomeAsync();
        await visit.GoAsync(new Uri(new Uri(visit.Page.Url), "search/index.html?q=trade&type=quote"));
        var first = visit.Page.Locator(".result h2 a[href]").First;
        await visit.FollowAsync(first);

        var mark = visit.Page.Locator("mark:target");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await mark.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        var article = visit.Page.Url;
        await visit.FollowAsync(visit.Page.Locator(".quotes .by a.name").First);
        Assert.NotEqual("", await visit.Page.Locator("h1").InnerTextAsync());
        await visit.Page.GoBackAsync();
        Assert.Equal(article, visit.Page.Url);
        await visit.Page.GoBackAsync();
        await first.WaitForAsync();
    }

    private async Task<Visit> HomeAsync() => await VisitAsync(Screen.Desk, (await Fixture.ServeFolderAsync(_folder!)).Address);

    private static Task FollowAsync(Visit visit, string among, string words) => FollowAsync(visit, among, new Regex($"^{Regex.Escape(words)}$"));

    private static Task FollowAsync(Visit visit, string among, Regex words) =>
        visit.FollowAsync(visit.Page.Locator(among, new PageLocatorOptions { HasTextRegex = words }).First);

    private static List<JsonElement> Quotes() => Rows("quotes");

    private static List<JsonElement> Rows(string table)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder!, "data", table + ".json")));
        return [.. data.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    private static string TextOf(JsonElement row, string column) => row.GetProperty(column).GetString() ?? "";

    private static bool SaysWord(JsonElement quote, string word) =>
        Regex.IsMatch(TextOf(quote, "text") + " " + TextOf(quote, "sentence"), $@"\b{word}", RegexOptions.IgnoreCase);
}
