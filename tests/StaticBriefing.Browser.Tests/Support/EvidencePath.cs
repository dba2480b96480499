using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>From a quotation that search has found to everything that backs it: each one step away, and back by the browser's own button.</summary>
internal sealed class EvidencePath(Visit visit, Uri home, JsonElement quote)
{
    private const string IsHighlighted = "e => e.matches(':target') && getComputedStyle(e).backgroundColor !== getComputedStyle(document.querySelector('mark:not(:target)') ?? document.body).backgroundColor";

    private readonly IPage _page = visit.Page;

    private string Id => TextOf("id").Split('#')[1];

    /// <summary>The quotations of a site's own data that lead to all that there is: checked by an outlet's words, printed by several, of a named speaker.</summary>
    public static IEnumerable<JsonElement> Quotes(string folder)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "data", "quotes.json")));
        return [.. data.RootElement.EnumerateArray().Select(row => row.Clone()).Where(row => IsTrue(row, "verbatim") && Has(row, "variant") && Has(row, "speaker_id"))];
    }

    /// <summary>Looks for the words, and opens the quotation among what is found.</summary>
    public async Task OpenFromSearchAsync()
    {
        var words = string.Join(' ', TextOf("text").Split(' ').Take(4));
        await visit.GoAsync(new Uri(home, $"search/index.html?q={Uri.EscapeDataString($"\"{words}\"")}&type=quote"));
        var result = _page.Locator($".result h2 a[href$='{Id}']").First;
        await visit.FollowAsync(result);
    }

    public async Task<bool> ShowsItsSentenceAsync() => await _page.Locator($"mark[id='{Id}']").EvaluateAsync<bool>(IsHighlighted);

    public async Task<string> SpeakerAsync() => await ThereAndBackAsync(Figure.Locator(".by a.name"), "h1");

    public async Task<string> OtherWordingsAsync() => await ThereAndBackAsync(Figure.Locator("a[href*='/variants/']"), "main");

    public async Task<string> ContextAsync() => await ThereAndBackAsync(Figure.Locator($".go a[href$='#{Id}']"), $"mark[id='{Id}']");

    /// <summary>The address of the words where they were first published; empty where the article has none.</summary>
    public async Task<string> OriginalAsync()
    {
        var link = Figure.Locator("a[rel=external]");
        return await link.CountAsync() == 0 ? "" : Uri.UnescapeDataString((await link.GetAttributeAsync("href"))!);
    }

    private ILocator Figure => _page.Locator($".quotes > li:has(.go a[href$='#{Id}'])");

    private async Task<string> ThereAndBackAsync(ILocator link, string part)
    {
        var here = _page.Url;
        await visit.FollowAsync(link);
        var text = await _page.Locator(part).First.InnerTextAsync();
        if (_page.Url != here)
            await _page.GoBackAsync();
        Assert.Equal(here, _page.Url);
        return Regex.Replace(text, @"\s+", " ").Trim();
    }

    private string TextOf(string column) => quote.GetProperty(column).GetString() ?? "";

    private static bool Has(JsonElement row, string column) => row.TryGetProperty(column, out var value) && value.ValueKind == JsonValueKind.String;

    private static bool IsTrue(JsonElement row, string column) => row.GetProperty(column).ValueKind == JsonValueKind.True;
}
