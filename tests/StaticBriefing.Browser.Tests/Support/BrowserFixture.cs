using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>One browser and two built and served sites for all tests of this assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _temp = Directory.CreateTempSubdirectory("briefing-browser-").FullName;
    private readonly Dictionary<string, Served> _served = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why nothing can be tested here; null when all is well.</summary>
    public string? WhyNot { get; private set; }

    internal IBrowser Browser => _browser!;

    internal IReadOnlyList<BuiltSite> Sites { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var program = InstalledBrowser.Find();
        WhyNot = program is null ? InstalledBrowser.WhyNone : Repository.Root is null ? "These tests need the repository that they were built from." : null;
        if (WhyNot is not null)
            return;
        Sites = [Build("demo", "", "/"), Build("two-outlets", "tests/sites/two-outlets", "/sound/")];
        foreach (var site in Sites)
            _served[site.Name] = await Served.AtAsync(site, site.Home);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Options(program!));
    }

    /// <summary>Where a page is served, at its site's own address.</summary>
    internal Uri AddressOf(BuiltSite site, string page) => _served[site.Name].Of(page);

    /// <summary>The largest page of a kind: where something is wrong with the kind, it shows there.</summary>
    internal (BuiltSite Site, string Page) Largest(PageKind kind) => Sites
        .SelectMany(site => site.Pages.Where(kind.Has).Select(page => (site, page)))
        .MaxBy(found => found.site.SizeOf(found.page));

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var served in _served.Values)
            await served.DisposeAsync();
        Directory.Delete(_temp, recursive: true);
    }

    private BuiltSite Build(string name, string project, string home) =>
        BuiltSite.Build(name, Path.Combine(Repository.Root!, project), home, Path.Combine(_temp, name));

    // The pages are ours and the network is not needed, so the sandbox, which root cannot have, is not missed.
    private static BrowserTypeLaunchOptions Options(string program) => new()
    {
        ExecutablePath = program,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic", "--no-first-run",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        ],
    };
}
