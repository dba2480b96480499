using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Tests.Hosting;

public class HeadersFileTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private HeadersFile Parse(string text) => HeadersFile.Parse(SourceText.From("_headers", text), _diagnostics);

    [Fact]
    public void HeadersBelongToThePathAboveThem()
    {
        var headers = Parse("# all pages\n/*\n  X-Frame-Options: DENY\n\n/assets/*\n  Cache-Control: public, max-age=31536000\n  # note\n");

        Assert.Equal("DENY", Assert.Single(headers.For("/people/")).Value);
        Assert.Equal("public, max-age=31536000", headers.For("/assets/a.css")["cache-control"]);
        Assert.Equal(0, _diagnostics.Count);
    }

    [Fact]
    public void ANameThatTwoRulesGiveHasBothValues()
    {
        var headers = Parse("/*\r\n  Link: </a>\r\n/b\r\n  Link: </b>\r\n");

        Assert.Equal("</a>, </b>", headers.For("/b")["Link"]);
        Assert.Equal("</a>", headers.For("/c")["Link"]);
    }

    [Theory]
    [InlineData("  X-A: b\n", 1, 3)]
    [InlineData("/*\n  X-A b\n", 2, 3)]
    [InlineData("/*\n  X A: b\n", 2, 3)]
    [InlineData("/*\n  X-A: é\n", 2, 3)]
    [InlineData("a/*\n  X-A: b\n", 1, 1)]
    [InlineData("/*/*\n", 1, 1)]
    public void ALineThatMakesNoSenseIsReportedWhereItIs(string text, int line, int column)
    {
        Parse(text);

        var finding = _diagnostics.ToEquatableArray()[0];
        Assert.Equal("SB6022", finding.Id);
        Assert.Equal($"_headers({line},{column})", finding.Location!.ToString());
    }

    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b.html", true)]
    [InlineData("/a/*", "/a", true)]
    [InlineData("/a/*", "/a/", true)]
    [InlineData("/a/*", "/ab", false)]
    [InlineData("/*.css", "/a/b.css", true)]
    [InlineData("/*.css", "/a/b.js", false)]
    [InlineData("/as*", "/assets/x", true)]
    [InlineData("/a", "/a/", true)]
    [InlineData("/a/", "/a", false)]
    [InlineData("/:year/x", "/2025/x", true)]
    [InlineData("/:year/x", "//x", false)]
    [InlineData("/:year/x", "/2025/2/x", false)]
    [InlineData("/A", "/a", false)]
    public void APatternMatchesAsOnTheHosts(string pattern, string path, bool matches)
    {
        Assert.Equal(matches, PathPattern.TryParse(pattern, out _)!.Match(path) is not null);
    }
}
