using StaticBriefing.Browser.Tests.Support;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Browser.Tests;

/// <summary>The other tests find nothing; these show that they would.</summary>
public sealed class WatchTests(BrowserFixture fixture) : BrowserTest(fixture), IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-watch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<script>1</script>", "script-src")]
    [InlineData("<p style='color:red'>x</p>", "style-src")]
    [InlineData("<p onclick='x()'>x</p>", "script-src")]
    [InlineData("<img src='https://elsewhere.example/x.png' alt=''>", "img-src")]
    public async Task WhatThePolicyForbidsIsSeen(string html, string directive)
    {
        await using var served = await ServeAsync(html);
        await using var visit = await VisitAsync(Screen.Desk, served.Address);

        Assert.Contains(await visit.BrokenPolicyAsync(), rule => rule.StartsWith(directive, StringComparison.Ordinal));
        Assert.NotEmpty(visit.Problems);
    }

    [Fact]
    public async Task AFileThatIsMissingIsSeen()
    {
        await using var served = await ServeAsync("<img src='none.png' alt=''>");
        await using var visit = await VisitAsync(Screen.Desk, served.Address);

        Assert.Contains(visit.Problems, problem => problem.Contains("status 404", StringComparison.Ordinal));
    }

    private async Task<Served> ServeAsync(string html)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "index.html"), "<!doctype html><title>x</title><link rel='icon' href='data:,'>" + html);
        return await Served.AtAsync(FolderSite.TryOpen(_folder, new DiagnosticBag())!, "/");
    }
}
