using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Tests.Hosting;

public class RedirectsFileTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private RedirectsFile Parse(string text) => RedirectsFile.Parse(SourceText.From("_redirects", text), _diagnostics);

    [Theory]
    [InlineData("/old /new", "/old", "/new", 301)]
    [InlineData("/old /new 302", "/old", "/new", 302)]
    [InlineData("/news/* /articles/:splat 308", "/news/2025/a", "/articles/2025/a", 308)]
    [InlineData("/:year/:yearly /x/:yearly/:year", "/a/b", "/x/b/a", 301)]
    [InlineData("/out\thttps://example.org/x", "/out", "https://example.org/x", 301)]
    public void ARuleSaysWhereAPathLeads(string text, string path, string target, int status)
    {
        var found = Parse(text).Find(path, fileExists: false);

        Assert.Equal(target, found!.Value.Target);
        Assert.Equal(status, found.Value.Rule.Status);
        Assert.Equal(0, _diagnostics.Count);
    }

    [Fact]
    public void TheFirstRuleWinsAndAFileWinsOverARuleThatIsNotForced()
    {
        var redirects = Parse("/a /b\n/a /c\n/d /e 301!\n");

        Assert.Equal("/b", redirects.Find("/a", fileExists: false)!.Value.Target);
        Assert.Null(redirects.Find("/a", fileExists: true));
        Assert.Equal("/e", redirects.Find("/d", fileExists: true)!.Value.Target);
        Assert.Null(redirects.Find("/z", fileExists: false));
    }

    [Theory]
    [InlineData("/a", 1)]
    [InlineData("# note\n\na /b", 3)]
    [InlineData("/a b", 1)]
    [InlineData("/a //elsewhere.example", 1)]
    [InlineData("/a javascript:alert(1)", 1)]
    [InlineData("/a /b 299", 1)]
    [InlineData("/a /b 301 Country=us", 1)]
    [InlineData("/*/* /b", 1)]
    public void ALineThatMakesNoSenseIsReportedWhereItIs(string text, int line)
    {
        Assert.Empty(Parse(text).Rules);

        var finding = Assert.Single(_diagnostics.ToEquatableArray());
        Assert.Equal("SB6023", finding.Id);
        Assert.Equal(line, finding.Location!.Start.Line + 1);
    }
}
