using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class ImportTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Bridge to close | The Harbour Post</title><meta name="author" content="Ada Example">
        <meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2025-02-04T08:00:00Z">
        <link rel="canonical" href="https://post.example/bridge"></head>
        <body><nav>Menu</nav><article><p>The bridge opened last year.</p><p>“It is over,” said Cora Model.</p></article></body></html>
        """;

    private const string Sidecar = "input/articles/bridge-to-close.yml";

    [Fact]
    public void ASavedPageBecomesASeedWithASidecar()
    {
        using var project = TemporaryProject.WithSeed();
        project.WriteBytes("downloads/page.html", Page.ReplaceLineEndings("\r\n"));

        var run = project.Run("import", "downloads/page.html");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(project.PathOf("downloads/page.html")), File.ReadAllBytes(project.PathOf("seeds/page.html")));
        var sidecar = project.Read(Sidecar);
        Assert.All(
            ["title: Bridge to close\n", "authors: [Ada Example]\n", "outlet: The Harbour Post\n", "url: https://post.example/bridge\n", "published: 2025-02-04\n", "lang: en\n", "seed: page.html\n", "sha256: "],
            line => Assert.Contains(line, sidecar, StringComparison.Ordinal));
        Assert.Contains("holds", project.Run("verify").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportingAgainChangesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("page.html", Page);
        project.Run("import", "page.html");
        project.Write(Sidecar, "seed: page.html\ntitle: The desk's own\n");
        var before = project.Files();

        var run = project.Run("import", "page.html");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("is left as it is", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public void ASeedIsNeverReplaced()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("downloads/bridge.txt", "Other words.\n");

        var refused = project.Run("import", "downloads/bridge.txt");
        var named = project.Run("import", "downloads/bridge.txt", "--as", "post/bridge.txt");

        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("--as NAME.txt", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, named.ExitCode);
        Assert.Equal(TemporaryProject.SeedText.ReplaceLineEndings("\n"), project.Read("seeds/bridge.txt"));
        Assert.Equal("Other words.\n", project.Read("seeds/post/bridge.txt"));
    }

    [Fact]
    public void ADryRunSaysWhatThePageSaysAndWritesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("page.html", Page);
        var before = project.Files();

        var import = project.Run("import", "page.html", "--dry-run", "--json").Json().GetProperty("files")[0];

        Assert.Equal("2025-02-04", import.GetProperty("metadata").GetProperty("published").GetString());
        Assert.Equal(Sidecar, import.GetProperty("sidecar").GetString());
        Assert.Equal(before, project.Files());
    }

    [Theory]
    [InlineData("There is no file", "import", "nowhere.html")]
    [InlineData("There is nothing to import", "import")]
    [InlineData("cannot be a seed", "import", "seeds/../page.pdf")]
    [InlineData("is no name below seeds/", "import", "page.html", "--as", "../x.html")]
    public void WhatCannotBeImportedIsSaid(string words, params string[] arguments)
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("page.html", Page);
        project.Write("page.pdf", "%PDF");

        var run = project.Run(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        using var project = TemporaryProject.WithSeed();
        File.WriteAllBytes(project.PathOf("page.html"), [0x3c, 0, 0x70]);

        var run = project.Run("import", "page.html");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("It cannot be read as text.", run.Error, StringComparison.Ordinal);
        Assert.False(project.Has("seeds/page.html"));
    }
}
