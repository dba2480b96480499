using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests.Sites;

public partial class WholeSiteTests
{
    public static IEnumerable<TheoryDataRow<string>> Sites => SiteFolders.Valid.Concat(SiteFolders.Invalid).Select(site => new TheoryDataRow<string>(site));

    public static IEnumerable<TheoryDataRow<string>> ValidSites => SiteFolders.Valid.Select(site => new TheoryDataRow<string>(site));

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryLinkIdAndFragmentOfTheSiteResolves(string site) => AssertNone(CheckSite(Build(site)));

    [Theory]
    [MemberData(nameof(ValidSites))]
    public void AValidSiteBuildsWithoutErrors(string site) =>
        AssertNone(Build(site).Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryPageIsWellFormed(string site)
    {
        var faults = new List<string>();
        foreach (var (path, html) in TextsOf(Build(site), ".html"))
        {
            var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
            parser.Error += (_, error) => faults.Add($"{path}: {error}");
            using var document = parser.ParseDocument(html);
        }

        AssertNone(faults);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryFeedAndSitemapIsWellFormed(string site)
    {
        foreach (var (_, xml) in TextsOf(Build(site), ".xml"))
            System.Xml.Linq.XDocument.Parse(xml);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void NoFileNamesThisMachineOrLoadsFromAnother(string site)
    {
        foreach (var (path, text) in TextsOf(Build(site), ".html", ".xml", ".css", ".txt"))
        {
            Assert.False(text.Contains(Repository.Root, StringComparison.Ordinal), $"{path} names a folder of this machine.");
            Assert.DoesNotMatch(RemoteResource(), text);
        }
    }

    [Theory]
    [MemberData(nameof(ValidSites))]
    public void EveryPageHasATitleAHeadingAndALanguage(string site)
    {
        foreach (var (path, html) in TextsOf(Build(site), ".html").Where(page => !page.Text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)))
        {
            using var document = new HtmlParser().ParseDocument(html);

            Assert.False(string.IsNullOrWhiteSpace(document.Title), $"{path} has no title.");
            Assert.True(document.QuerySelectorAll("h1").Length == 1, $"{path} has no or several main headings.");
            Assert.False(string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")), $"{path} has no language.");
        }
    }

    internal static Built Build(string site) => Builds.Build(Builds.ScanFolder(SiteFolders.PathOf(site)));

    private static EquatableArray<Diagnostic> CheckSite(Built built) => SiteChecker.Check(built.Result, built.Site);

    private static void AssertNone<T>(IEnumerable<T> faults)
    {
        var lines = string.Join('\n', faults);
        Assert.True(lines.Length == 0, lines);
    }

    private static IEnumerable<(string Path, string Text)> TextsOf(Built built, params string[] extensions) =>
        built.Files
            .Where(file => extensions.Contains(Path.GetExtension(file.Path), StringComparer.Ordinal))
            .Select(file => (file.Path, built.TextOf(file)));

    [GeneratedRegex("(src|srcset|poster|data|<link rel=\"(stylesheet|icon|preload)\"[^>]* href)=\"(https?:)?//|url\\(\\s*[\"']?(https?:)?//|@import", RegexOptions.IgnoreCase)]
    private static partial Regex RemoteResource();
}
