using System.Text;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Tests.Preview;

public sealed class FolderSiteTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public FolderSiteTests()
    {
        _temp.Write("outside.txt", "secret");
        _temp.Write("site/index.html", "home");
        _temp.Write("site/.git/config", "secret");
        _temp.Write("site/a/b.txt", "b");
    }

    public void Dispose() => _temp.Dispose();

    private FolderSite Open() => FolderSite.TryOpen(_temp["site"], new DiagnosticBag())!;

    [Theory]
    [InlineData("index.html", "home")]
    [InlineData("a/b.txt", "b")]
    [InlineData("../outside.txt", null)]
    [InlineData("a/../../outside.txt", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData(".git/config", null)]
    [InlineData("a", null)]
    [InlineData("a/", null)]
    [InlineData("index.html/x", null)]
    [InlineData("", null)]
    [InlineData("a\0b", null)]
    [InlineData("index.html::$DATA", null)]
    public void OnlyFilesOfTheSiteAreFound(string path, string? text)
    {
        var found = Open().Find(path);

        Assert.Equal(text, found is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null);
    }

    [Fact]
    public void LinksAreNotFollowed()
    {
        File.CreateSymbolicLink(_temp["site/link.txt"], _temp["outside.txt"]);
        Directory.CreateSymbolicLink(_temp["site/up"], _temp.Path);

        Assert.Null(Open().Find("link.txt"));
        Assert.Null(Open().Find("up/outside.txt"));
    }

    [Fact]
    public void ABuildBesideItIsSeenAtOnce()
    {
        var site = Open();
        _temp.Write("site/index.html", "new");
        _temp.Write("site/_headers", "/*\n  X-A: b\n");

        Assert.Equal("new", Encoding.UTF8.GetString(site.Find("index.html")!.Value.Span));
        Assert.Equal("b", site.Headers.For("/")["X-A"]);
    }

    [Fact]
    public void AMissingFolderIsAFinding()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(FolderSite.TryOpen(_temp["nowhere"], diagnostics));
        Assert.Equal("SB6021", Assert.Single(diagnostics.ToEquatableArray()).Id);
    }

    [Fact]
    public void FaultsOfTheHostFilesAreReportedOnOpening()
    {
        _temp.Write("site/_redirects", "nonsense\n");
        var diagnostics = new DiagnosticBag();
        FolderSite.TryOpen(_temp["site"], diagnostics);

        Assert.Equal("SB6023", Assert.Single(diagnostics.ToEquatableArray()).Id);
    }
}
