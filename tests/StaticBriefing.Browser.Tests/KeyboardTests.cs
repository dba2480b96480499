using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const int MostStops = 60;

    // A box of its own that is drawn, inside the window, and not under anything else; null past the last stop.
    private const string DescribeHiddenFocus = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), boxes = [...e.getClientRects()];
          if (e === document.body) return null;
          const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const seen = boxes.some(r => {
            const top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
            return top && (e.contains(top) || top.contains(e));
          });
          return drawn && seen ? '' : `${drawn ? 'covered' : 'no outline'}: ${e.outerHTML.slice(0, 120)}`;
        }
        """;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TheFirstStopSkipsToTheContent(string kind)
    {
        await using var visit = await VisitAsync(Screen.Phone, AddressOf(kind));

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator(".skip:focus").IsVisibleAsync());
        var box = await visit.Page.Locator(".skip:focus").BoundingBoxAsync();
        Assert.True(box is { Width: > 24, Height: >= 24, X: >= 0, Y: >= 0 });
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Theory]
    [InlineData("home", 360)]
    [InlineData("article", 360)]
    [InlineData("article", 1280)]
    [InlineData("timeline", 360)]
    [InlineData("quotes", 1280)]
    [InlineData("person", 1280)]
    public async Task EveryStopShowsWhereTheFocusIs(string kind, int width)
    {
        await using var visit = await VisitAsync(Screen.Phone with { Width = width }, AddressOf(kind));
        var hidden = new List<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string?>(DescribeHiddenFocus) is not { } fault)
                break;
            hidden.Add(fault);
        }

        AssertNone(hidden.Where(stop => stop.Length > 0));
        Assert.True(hidden.Count > 10, "The keyboard reaches fewer places than the page has.");
    }
}
