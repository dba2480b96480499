using StaticBriefing.Site.Links;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Tests.Links;

public class LinkCheckerTests
{
    [Theory]
    [InlineData("<a href=\"../b/index.html\">")]
    [InlineData("<a href=\"../b/index.html#here\">")]
    [InlineData("<a href=\"../b/index.html#here:~:text=word\">")]
    [InlineData("<a href=\"index.html\">")]
    [InlineData("<a href=../../index.html>")]
    [InlineData("<p id=x><a href='#x'>")]
    [InlineData("<p id=\"a&amp;b\"><a href='#a%26b'>")]
    [InlineData("<a href=\"../../feed.xml#entry\">")]
    [InlineData("<a href=\"../../assets/a%20b.css\">")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;b\"><a href=\"http://example.org\"><a href=\"mailto:ada@example.org\">")]
    [InlineData("<img src=\"data:image/png;base64,AA\">")]
    [InlineData("<img src=\"../../assets/a%20b.css\" srcset=\"../../assets/a%20b.css 2x\">")]
    [InlineData("<link rel=canonical href=\"https://example.org/\">")]
    [InlineData("<!-- <a href=\"nowhere\"> --><script src=\"../../assets/a%20b.css\">\"<a href='x'>\"</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<a href='x'>\"}</script>")]
    [InlineData("<textarea><a href=\"nowhere\"></textarea>")]
    [InlineData("<a data-href=\"nowhere\" href = \"index.html\" >")]
    [InlineData("</a href=\"nowhere\"><!doctype html><?xml?>")]
    [InlineData("a < b <")]
    [InlineData("<a href=\"index.html")]
    public void GoodLinksAreFollowedInSilence(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<a href=\"../c/index.html\">", "SB5201")]
    [InlineData("<a href=\"../B/index.html\">", "SB5201")]
    [InlineData("<a href=\"/b/index.html\">", "SB5202")]
    [InlineData("<script src=\"https://example.org/a.js\"></script>", "SB5203")]
    [InlineData("<img src=\"//example.org/a.png\">", "SB5203")]
    [InlineData("<img srcset=\"../../assets/a%20b.css 1x, https://example.org/a.png 2x\">", "SB5203")]
    [InlineData("<link rel=stylesheet href=\"http://example.org/a.css\">", "SB5203")]
    [InlineData("<a href=\"JavaScript:go()\">", "SB5204")]
    [InlineData("<a href=\"java&#115;cript:go()\">", "SB5204")]
    [InlineData("<a href=\"data:text/html,x\">", "SB5204")]
    [InlineData("<a href=\"../../../index.html\">", "SB5205")]
    [InlineData("<a href=\"../b/\">", "SB5206")]
    [InlineData("<a href=\"../b\">", "SB5206")]
    [InlineData("<a href=\"../b/index.html#there\">", "SB5207")]
    [InlineData("<a href=\"#nowhere\">", "SB5207")]
    [InlineData("<p id=a><p id=a>", "SB5208")]
    [InlineData("<p style=\"color: red\">", "SB5209")]
    [InlineData("<p onclick=\"go()\">", "SB5209")]
    [InlineData("<script>go()</script>", "SB5209")]
    [InlineData("<style>a {}</style>", "SB5209")]
    [InlineData("<a href=\"\">", "SB5210")]
    public void BadLinksAreReported(string html, string id) => Assert.Equal(id, Assert.Single(Check(html)).Id);

    [Fact]
    public void AFindingNamesPageLinkAndPlace()
    {
        Assert.Equal(
            "output/pages/a/index.html(2,4): error SB5201: The page 'pages/a/index.html' links to '../c/index.html', and there is no 'pages/c/index.html' on this site. Correct the link, or add what it names.",
            Assert.Single(Check("<p>é\n<p><a href=\"../c/index.html\">")).ToString());
    }

    [Fact]
    public void OnlyTheNotFoundPageLinksFromTheRoot()
    {
        OutputFile[] files = [Page("404.html", "<a href=\"/repo/index.html\">"), Page("index.html", "")];

        Assert.Empty(LinkChecker.Check(files, "https://example.org/repo/"));
        Assert.Equal("SB5202", Assert.Single(LinkChecker.Check(files, "https://example.org/other/")).Id);
    }

    [Fact]
    public void ThousandsOfPagesAreCheckedInSeconds()
    {
        var links = string.Concat(Enumerable.Range(0, 50).Select(i => $"<li id=\"i{i}\"><a href=\"../p{i}/index.html#i{i}\">x</a>"));
        var files = Enumerable.Range(0, 2_000).Select(i => Page($"p{i}/index.html", links)).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Empty(LinkChecker.Check(files, ""));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static EquatableArray<Diagnostic> Check(string html) => LinkChecker.Check(
        [
            Page("pages/a/index.html", html),
            Page("pages/b/index.html", "<p id=\"here\">"),
            Page("index.html", ""),
            Page("feed.xml", "<feed/>"),
            Page("assets/a b.css", ""),
        ],
        "");

    private static OutputFile Page(string path, string html) => new(path, FileContent.From(html));
}
