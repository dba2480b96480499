using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // Axe leaves the rule about 24×24 px targets (WCAG 2.2 AA) off unless asked.
    private const string RunAxe = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
        }
        """;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The widths and colour schemes that the design names. The tab is turned from one to the next: loading the page and the checker takes longest.</summary>
    private static readonly Screen[] _screens =
    [
        .. from width in new[] { 360, 1280 }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           select new Screen(width, scheme),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task AxeFindsNothing(string kind)
    {
        await using var visit = await VisitAsync(Screen.Phone, AddressOf(kind));
        await visit.Page.EvaluateAsync(_axe);
        var found = new List<string>();
        foreach (var screen in _screens)
        {
            await visit.TurnAsync(screen);
            found.AddRange((await visit.Page.EvaluateAsync<string[]>(RunAxe)).Select(fault => $"{screen.Width} px, {screen.Scheme}: {fault}"));
        }

        AssertNone(found);
    }

    [Fact]
    public async Task AxeWouldFindAPictureWithoutWords()
    {
        await using var visit = await VisitAsync(Screen.Phone, AddressOf("home"));
        await visit.Page.EvaluateAsync(_axe);
        await visit.Page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('img'))");

        Assert.Contains(await visit.Page.EvaluateAsync<string[]>(RunAxe), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }
}
