using System.Collections.Concurrent;
using Microsoft.Playwright;
using StaticBriefing.Browser.Tests.Support;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>One browser and three built and served sites for all tests of this assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _temp = Directory.CreateTempSubdirectory("briefing-browser-").FullName;
    private readonly ConcurrentDictionary<(BuiltSite Site, string Home), Lazy<Task<Served>>> _served = new();
    private readonly ConcurrentDictionary<(BuiltSite Site, string Home), Lazy<Task<SiteTour>>> _tours = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<Served>>> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<BuiltSite, Uri> _homes = [];
    private IPlaywright? _playwright;
    private VisitPool? _visits;

    /// <summary>Why nothing can be tested here; null when all is well.</summary>
    public string? WhyNot { get; private set; }

    internal VisitPool Visits => _visits!;

    /// <summary>The sites of which every page is looked at.</summary>
    internal IReadOnlyList<BuiltSite> Sites { get; private set; } = [];

    /// <summary>A site of long lists, for what the others have too little of.</summary>
    internal BuiltSite? LongSite { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var program = InstalledBrowser.Find();
        WhyNot = program is null ? InstalledBrowser.WhyNone : Repository.Root is null ? "These tests need the repository that they were built from." : null;
        if (WhyNot is not null)
            return;
        Sites = [Build("demo", "", "/"), Build("two-outlets", "tests/sites/two-outlets", "/sound/")];
        LongSite = BuildLong();
        foreach (var site in Sites.Append(LongSite))
            _homes[site] = (await ServeAsync(site, site.Home)).Address;
        _playwright = await Playwright.CreateAsync();
        _visits = new VisitPool(await _playwright.Chromium.LaunchAsync(Options(program!)));
    }

    /// <summary>Where a page is served, at its site's own address.</summary>
    internal Uri AddressOf(BuiltSite site, string page) => new(_homes[site], page);

    /// <summary>A further site of this repository, built and served when it is first asked for.</summary>
    internal Task<Served> ServeAsync(string name, string project) =>
        _others.GetOrAdd(project, _ => new Lazy<Task<Served>>(() => Served.AtAsync(Build(name, project, "/"), "/"))).Value;

    /// <summary>A site that was built before.</summary>
    internal Task<Served> ServeFolderAsync(string folder) =>
        _others.GetOrAdd(folder, _ => new Lazy<Task<Served>>(() => Served.AtAsync(FolderSite.TryOpen(folder, new DiagnosticBag())!, "/"))).Value;

    /// <summary>A tour of each site at its own address.</summary>
    internal Task<SiteTour[]> ToursAtHomeAsync() => Task.WhenAll(Sites.Select(site => TourAsync(site, site.Home)));

    /// <summary>A tour of a site, taken when it is first asked for.</summary>
    /// <param name="home">Where the site is served, or <see cref="SiteTour.Disk"/>.</param>
    internal Task<SiteTour> TourAsync(BuiltSite site, string home) =>
        _tours.GetOrAdd((site, home), _ => new Lazy<Task<SiteTour>>(() => TakeTourAsync(site, home))).Value;

    /// <summary>The largest page of a kind: where something is wrong with the kind, it shows there.</summary>
    internal (BuiltSite Site, string Page) Largest(PageKind kind) => (Sites.Any(site => site.Pages.Any(kind.Has)) ? Sites : [LongSite!])
        .SelectMany(site => site.Pages.Where(kind.Has).Select(page => (site, page)))
        .MaxBy(found => found.site.SizeOf(found.page));

    public async ValueTask DisposeAsync()
    {
        if (_visits is not null)
            await _visits.DisposeAsync();
        _playwright?.Dispose();
        foreach (var served in _served.Values.Concat(_others.Values))
            await (await served.Value).DisposeAsync();
        Directory.Delete(_temp, recursive: true);
    }

    // The page for missing pages is shown at any depth, so its links are those of the site's own address.
    private async Task<SiteTour> TakeTourAsync(BuiltSite site, string home)
    {
        var isHome = home == site.Home;
        var address = home == SiteTour.Disk ? new Uri(site.Folder + "/") : (await ServeAsync(site, home)).Address;
        await using var visit = await Visits.RentAsync(Screen.Desk);
        return await SiteTour.TakeAsync(visit, address, site.Pages.Where(page => isHome || page != "404.html"), isHome ? SiteTour.Widths : []);
    }

    private Task<Served> ServeAsync(BuiltSite site, string home) =>
        _served.GetOrAdd((site, home), _ => new Lazy<Task<Served>>(() => Served.AtAsync(site, home))).Value;

    private BuiltSite Build(string name, string project, string home) =>
        BuiltSite.Build(name, Path.Combine(Repository.Root!, project), home, Path.Combine(_temp, name));

    private BuiltSite BuildLong()
    {
        var project = Path.Combine(_temp, "long-lists-project");
        LongLists.Write(project);
        return BuiltSite.Build("long-lists", project, "/", Path.Combine(_temp, "long-lists"));
    }

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
