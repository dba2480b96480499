namespace StaticBriefing.Browser.Tests.Support;

/// <summary>Every page of a site at one place, visited once; the tests ask what was found.</summary>
internal sealed class SiteTour(Uri home, IReadOnlyList<PageReport> pages, IReadOnlyList<string> problems)
{
    /// <summary>The home of a site that is opened from a folder and not served.</summary>
    public const string Disk = "file:";

    /// <summary>The widths at which no page may scroll sideways.</summary>
    public static readonly int[] Widths = [320, 360, 1280];

    private const string Look = """
        () => ({
          title: document.title,
          headlines: document.querySelectorAll('h1').length,
          mains: document.querySelectorAll('main').length,
          anchors: [...document.querySelectorAll('[id]')].map(e => e.id),
          links: [...document.querySelectorAll('[href],[src]')].map(e => new URL(e.getAttribute('href') ?? e.getAttribute('src'), document.baseURI).href),
          brokenPolicy: window.brokenPolicy ?? [],
        })
        """;

    private const string FindWide = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          return [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > room + 1)
            .map(e => e.outerHTML.slice(0, 120));
        }
        """;

    /// <summary>Where the site lies.</summary>
    public Uri Home => home;

    public IReadOnlyList<PageReport> Pages => pages;

    /// <summary>Console errors, requests to elsewhere and files that did not load.</summary>
    public IReadOnlyList<string> Problems => problems;

    public static async Task<SiteTour> TakeAsync(Visit visit, Uri home, IEnumerable<string> pages, IReadOnlyList<int> widths)
    {
        var reports = new List<PageReport>();
        foreach (var page in pages)
            reports.Add(await ReadAsync(visit, new Uri(home, page), widths));
        return new SiteTour(home, reports, [.. visit.Problems]);
    }

    private static async Task<PageReport> ReadAsync(Visit visit, Uri address, IReadOnlyList<int> widths)
    {
        await visit.GoAsync(address);
        var report = await visit.Page.EvaluateAsync<PageReport>(Look);
        var wide = new Dictionary<int, string[]>();
        foreach (var width in widths)
        {
            await visit.Page.SetViewportSizeAsync(width, Screen.Height);
            wide[width] = await visit.Page.EvaluateAsync<string[]>(FindWide);
        }
        return report with { Address = address.AbsoluteUri, TooWide = wide };
    }
}
