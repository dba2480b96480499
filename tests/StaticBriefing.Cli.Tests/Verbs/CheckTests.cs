using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class CheckTests
{
    [Fact]
    public void NothingIsWritten()
    {
        using var project = TemporaryProject.WithSeed();
        var before = project.Files();

        project.Run("check", "--site");

        Assert.Equal(before, project.Files());
    }

    [Fact]
    public void EveryFormatHoldsTheFinding()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/articles/bridge.yml", "seed: bridge.txt\npublished: 2025-02-31\n");

        foreach (var format in (string[])["json", "github", "sarif"])
        {
            var run = project.Run("check", "--format", format);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Contains("bridge.yml", run.Output, StringComparison.Ordinal);
        }
        Assert.Equal("2.1.0", project.Run("check", "--format", "sarif").Json().GetProperty("version").GetString());
        Assert.StartsWith("::error ", project.Run("check", "--format", "github", "-q").Output.Split('\n').First(line => line.Contains("bridge.yml", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheBuiltSiteHasNoBrokenLinks()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("check", "--site", "--json");

        Assert.DoesNotContain(run.Json().GetProperty("diagnostics").EnumerateArray(), finding => finding.GetProperty("id").GetString()!.StartsWith("SB5", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUnknownHostIsAUsageError()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("check", "--host", "netlfy");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("netlify", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyRemarksAreCountedAndShownWhenAsked()
    {
        using var project = TemporaryProject.WithSeed();
        var names = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"Person Number{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}x"));
        project.Write("input/articles/bridge.yml", $"seed: bridge.txt\npeople: [{names}]\n");

        var brief = project.Run("check");
        var full = project.Run("check", "-v");

        Assert.Contains("-v shows them", brief.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("info SB", brief.Error, StringComparison.Ordinal);
        Assert.Contains("info SB", full.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWrongAlikeInManyPlacesIsSaidOnce()
    {
        using var project = TemporaryProject.WithSeed();
        foreach (var name in new[] { "a", "b", "c" })
            project.Write($"seeds/{name}.md", $"---\ntitle: {name}\nheadlime: x\n---\nIt rained on {name} all day.\n");

        var brief = project.Run("check");
        var full = project.Run("check", "-v");

        Assert.Equal(1, Count(brief.Error));
        Assert.Contains("seeds/a.md(3,1): warning SB1120", brief.Error, StringComparison.Ordinal);
        Assert.Contains("… and the same in 2 more places; -v shows every one.", brief.Error, StringComparison.Ordinal);
        Assert.Equal(3, Count(full.Error));

        static int Count(string text) => text.Split("warning SB1120").Length - 1;
    }
}
