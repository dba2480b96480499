using System.Text;
using StaticBriefing.Browser.Tests.Support;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Browser.Tests;

/// <summary>The other tests find nothing; these show that they would.</summary>
public sealed class WatchTests(BrowserFixture fixture) : BrowserTest(fixture)
{
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

    private static Task<Served> ServeAsync(string html)
    {
        var page = new SiteFile("index.html", Encoding.UTF8.GetBytes("<!doctype html><title>x</title><link rel='icon' href='data:,'>" + html));
        return Served.AtAsync(MemorySite.Create([page], new DiagnosticBag()), "/");
    }
}
