using StaticBriefing.Pipelines.Preview;

namespace StaticBriefing.Pipelines.Tests.Preview;

public sealed class SiteRouterTests : IDisposable
{
    private static readonly string[] _paths = ["index.html", "people/index.html", "about.html", "404.html", ".well-kept", "a/.git/config", "_headers", "café/index.html"];

    private readonly TempFolder _temp = new();
    private readonly FolderSite _site;

    public SiteRouterTests() => _site = _temp.Site(
    [
        .. _paths.Select(path => (path, path)),
        ("_redirects", "/old/* /:splat\n/people/ada /about 200\n/gone /people/ 404\n/about /people/ 302!\n"),
    ]);

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("/", 200, "index.html")]
    [InlineData("/people/", 200, "people/index.html")]
    [InlineData("/people/index.html", 200, "people/index.html")]
    [InlineData("/about.html", 200, "about.html")]
    [InlineData("/people/ada", 200, "about.html")]
    [InlineData("/gone", 404, "people/index.html")]
    [InlineData("/nothing", 404, "404.html")]
    [InlineData("/.well-kept", 404, "404.html")]
    [InlineData("/a/.git/config", 404, "404.html")]
    [InlineData("/_headers", 404, "404.html")]
    [InlineData("/_redirects", 404, "404.html")]
    [InlineData("/people/../index.html", 404, "404.html")]
    [InlineData("//index.html", 404, "404.html")]
    [InlineData("/people\\index.html", 404, "404.html")]
    public void APathIsAnsweredWithAFile(string path, int status, string file)
    {
        var answer = SiteRouter.Answer(_site, path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(file, answer.Path);
    }

    [Theory]
    [InlineData("/people", "", 301, "/people/")]
    [InlineData("/people", "?q=a", 301, "/people/?q=a")]
    [InlineData("/café", "", 301, "/caf%C3%A9/")]
    [InlineData("/about", "", 302, "/people/")]
    [InlineData("/old/a b", "?x", 301, "/a%20b?x")]
    [InlineData("/old/a\r\nSet-Cookie: b", "", 301, "/a%0D%0ASet-Cookie:%20b")]
    [InlineData("/old//elsewhere.example", "", 301, "/elsewhere.example")]
    [InlineData("/old/\\elsewhere.example", "", 301, "/elsewhere.example")]
    public void APathLeadsElsewhere(string path, string query, int status, string location)
    {
        var answer = SiteRouter.Answer(_site, path, query);

        Assert.Equal(status, answer.Status);
        Assert.Equal(location, answer.Location);
    }

    [Fact]
    public void ASiteWithout404PageStillAnswers()
    {
        using var empty = new TempFolder();

        var answer = SiteRouter.Answer(empty.Site(), "/");

        Assert.Equal(404, answer.Status);
        Assert.Equal("404.txt", answer.Path);
    }
}
