using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Site.Links;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Tests.Hosts;

public class HostRulesTests
{
    private static readonly Redirect Moved = new("/old/address/", Route.Folder("people", "ada-example"));
    private static readonly OutputFile Asset = new("assets/briefing.12345678.css", FileContent.From(""));

    [Theory]
    [InlineData("netlify", Host.Netlify)]
    [InlineData("cloudflare-pages", Host.CloudflarePages)]
    [InlineData("github-pages", Host.GithubPages)]
    public void HostsAreKnownByName(string name, Host expected)
    {
        Assert.True(HostNames.TryParse(name, out var host));
        Assert.Equal(expected, host);
        Assert.False(HostNames.TryParse(name.ToUpperInvariant(), out _));
    }

    [Fact]
    public void EachHostGetsTheFilesItReads()
    {
        Assert.Equal(["_headers", "_redirects", "old/address/index.html"], Paths(Host.Netlify));
        Assert.Equal(["_headers", "_redirects", "old/address/index.html"], Paths(Host.CloudflarePages));
        Assert.Equal([".nojekyll", "old/address/index.html"], Paths(Host.GithubPages));
        Assert.Equal(["old/address/index.html"], Paths());
    }

    [Fact]
    public void OldAddressesLeadToTheirPageOnEveryHostAndFromADisk()
    {
        var files = HostRules.Files([Host.Netlify], [Moved], [], "https://example.org/", "en");
        var page = files.Single(file => file.Path == "old/address/index.html").Content.ToText();

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../../people/ada-example/index.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/people/ada-example/\">", page, StringComparison.Ordinal);
        Assert.Equal("/old/address/ /people/ada-example/ 301\n", files.Single(file => file.Path == "_redirects").Content.ToText());
        Assert.Empty(LinkChecker.Check([.. files, new OutputFile("people/ada-example/index.html", FileContent.From(""))], ""));
    }

    [Fact]
    public void OnlyFilesNamedByTheirContentAreKeptForEver()
    {
        var headers = HostRules.Files([Host.Netlify], [], [Asset.Path], "", "en").Single().Content.ToText();

        Assert.Contains("  Content-Security-Policy: default-src 'none';", headers, StringComparison.Ordinal);
        Assert.EndsWith("/assets/briefing.12345678.css\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Equal(1, headers.Split("Cache-Control").Length - 1);
    }

    [Fact]
    public void AHostSendsWhatTheToolItselfSends()
    {
        var headers = HostRules.Files([Host.Netlify], [], [], "", "en").Single().Content.ToText();

        Assert.All(SecurityHeaders.All, header => Assert.Contains($"\n  {header.Key}: {header.Value}\n", headers, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/people/ada-example/", "SB5305")]
    [InlineData("people/ada-example", "SB5305")]
    [InlineData("/../etc/", "SB5306")]
    [InlineData("/", "SB5306")]
    [InlineData("a//b", "SB5306")]
    public void AnOldAddressIsInsideAndFree(string from, string id)
    {
        var diagnostics = new DiagnosticBag();
        var redirect = new Located<Redirect>(Moved with { From = from }, TextLocation.StartOf("input/articles/a.yml"));

        HostRules.CheckRedirects([redirect], new HashSet<string> { "people/ada-example/index.html" }, diagnostics);

        Assert.Equal(id, Assert.Single(diagnostics.ToEquatableArray()).Id);
    }

    [Fact]
    public void TwoPagesCannotHaveOneOldAddress()
    {
        var diagnostics = new DiagnosticBag();
        var place = TextLocation.StartOf("input/articles/a.yml");
        var other = Moved with { To = Route.Folder("people", "someone-else") };

        HostRules.CheckRedirects([new(Moved, place), new(Moved, place), new(other, place)], new HashSet<string>(), diagnostics);

        Assert.Equal("SB5305", Assert.Single(diagnostics.ToEquatableArray()).Id);
    }

    [Fact]
    public void LimitsAreCountedBeforeAnUpload()
    {
        var many = Enumerable.Range(0, 20_001).Select(i => new OutputFile($"{i}.html", FileContent.From(""))).ToList();
        var large = new OutputFile("interview.mp4", FileContent.From(new byte[(25 * 1024 * 1024) + 1]));
        var (diagnostics, setting) = (new DiagnosticBag(), TextLocation.StartOf("input/briefing.yml"));

        HostRules.CheckLimits(Host.CloudflarePages, [.. many, large], 2_001, setting, diagnostics);
        HostRules.CheckLimits(Host.Netlify, [.. many, large], 2_001, setting, diagnostics);
        HostRules.CheckLimits(Host.GithubPages, [.. many, large], 2_001, setting, diagnostics);

        Assert.Equal(
            ["input/briefing.yml SB5301", "input/briefing.yml SB5303", "interview.mp4 SB5302"],
            diagnostics.ToEquatableArray().Select(finding => $"{finding.Location?.Path} {finding.Id}"));
    }

    private static IEnumerable<string> Paths(params Host[] hosts) => HostRules.Files(hosts, [Moved], [Asset.Path], "", "en").Select(file => file.Path);
}
