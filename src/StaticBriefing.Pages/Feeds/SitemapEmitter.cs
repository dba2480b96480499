using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Feeds;

/// <summary>Makes the sitemap (sitemaps.org 0.9) and robots.txt; a sitemap needs the site's address.</summary>
public static class SitemapEmitter
{
    // The protocol's limit for one file.
    private const int MostUrls = 50_000;
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The sitemap's files for all pages that are to be found; none without a site address.</summary>
    public static IEnumerable<TextFilePage> Emit(string siteUrl, IEnumerable<Route> pages)
    {
        if (siteUrl.Length == 0)
            return [];
        var urls = pages
            .Select(page => siteUrl + page.Address)
            .Order(StringComparer.Ordinal)
            .Chunk(MostUrls)
            .ToList();
        return urls.Count == 1 ? [new TextFilePage(new Route("sitemap.xml"), Urls(urls[0]))] : Split(siteUrl, urls);
    }

    internal static PageJob PlanRobots(Frame frame) => PageJob.Of("pages", new Route("robots.txt"), frame, EmitRobots);

    private static Page EmitRobots(Frame frame)
    {
        var sitemap = frame.Url.Length == 0 ? "" : $"Sitemap: {frame.Url}sitemap.xml\n";
        return new TextFilePage(new Route("robots.txt"), $"User-agent: *\nAllow: /\n{sitemap}");
    }

    private static IEnumerable<TextFilePage> Split(string siteUrl, List<string[]> chunks)
    {
        var parts = chunks.Select((urls, index) => new TextFilePage(new Route(string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml")), Urls(urls))).ToList();
        return parts.Prepend(new TextFilePage(new Route("sitemap.xml"), Index(siteUrl, parts)));
    }

    private static string Urls(string[] urls) => Document("urlset", urls.Select(url => $"  <url><loc>{Weaving.HtmlText.Escape(url)}</loc></url>\n"));

    private static string Index(string siteUrl, List<TextFilePage> parts) =>
        Document("sitemapindex", parts.Select(part => $"  <sitemap><loc>{Weaving.HtmlText.Escape(siteUrl + part.Route.Path)}</loc></sitemap>\n"));

    private static string Document(string element, IEnumerable<string> lines)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{element} xmlns=\"{Schema}\">\n");
        foreach (var line in lines)
            xml.Append(line);
        return xml.Append($"</{element}>\n").ToString();
    }
}
