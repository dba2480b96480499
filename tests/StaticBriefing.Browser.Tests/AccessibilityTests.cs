using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

namespace StaticBriefing.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // Axe leaves the rule about 24×24 px targets (WCAG 2.2 AA) off unless asked.
    private static readonly AxeRunOptions _options = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    [Theory]
    [MemberData(nameof(KindsAndScreens))]
    public async Task AxeFindsNothing(string kind, int width, ColorScheme scheme)
    {
        await using var visit = await VisitAsync(new Screen(width, scheme) { IgnoresPolicy = true }, AddressOf(kind));

        var found = await visit.Page.RunAxe(_options);

        AssertNone(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }
}
