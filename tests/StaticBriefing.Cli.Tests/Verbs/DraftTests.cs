using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class DraftTests
{
    private const string Sidecar = "input/articles/bridge.yml";

    [Fact]
    public void ABareSeedGetsASidecarOnce()
    {
        using var project = TemporaryProject.WithSeed();

        var first = project.Run("draft");
        var text = project.Read(Sidecar);
        var second = project.Run("draft");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.ExitCode, second.ExitCode));
        Assert.Contains("seed: bridge.txt\n", text, StringComparison.Ordinal);
        Assert.Contains("    speaker: Ada Example\n    cue: said\n    kind: direct\n    status: auto\n", text, StringComparison.Ordinal);
        Assert.Contains("    from: [The harbour council voted on Monday to close the old bridge.]\n    status: auto\n", text, StringComparison.Ordinal);
        Assert.Contains("nothing new", second.Error, StringComparison.Ordinal);
        Assert.Equal(text, project.Read(Sidecar));
    }

    [Fact]
    public void LinesAreOnlyAdded()
    {
        using var project = TemporaryProject.WithSeed();
        const string own = "# The desk's.\r\ntitel: kept\r\nseed:   'bridge.txt' # here\r\nquotes:\r\n- exact: The bridge has carried this town\r\n  speaker: Ada Example   # sure\r\n\r\ntitle: The bridge\r\n";
        project.WriteBytes(Sidecar, own);

        project.Run("draft");

        var text = project.Read(Sidecar);
        Assert.StartsWith(own, text, StringComparison.Ordinal);
        Assert.Contains("\r\nevents:\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot carry", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasRejectedStaysRejected()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write(Sidecar, "seed: bridge.txt\nevents: []\nfigures: []\nquotes:\n  - exact: It cannot carry it any longer.\n    status: rejected\n");

        var run = project.Run("draft");

        Assert.Contains("nothing new", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADryRunWritesNothing()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("draft", "--dry-run", "--json");

        Assert.Equal(1, run.Json().GetProperty("sidecars")[0].GetProperty("quotes").GetInt32());
        Assert.False(project.Has(Sidecar));
    }

    [Fact]
    public void ASeedThatAnUnreadableSidecarMayDescribeIsLeftAlone()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/articles/closing.yml", "seed: bridge.txt\ntitle: [\n");

        var run = project.Run("draft");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("input/articles/closing.yml may describe this seed", run.Error, StringComparison.Ordinal);
        Assert.False(project.Has(Sidecar));
    }

    [Fact]
    public void AListThatCannotBeAddedToIsLeftAsItIs()
    {
        using var project = TemporaryProject.WithSeed();
        const string own = "seed: bridge.txt\nquotes: [{exact: The bridge has}]\nevents: see below\n";
        project.Write(Sidecar, own);
        project.Write("seeds/bridge.txt", TemporaryProject.SeedText + "“We must pay,” said Ben Sample.\n");

        var run = project.Run("draft");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("'quotes' is laid out", run.Error, StringComparison.Ordinal);
        Assert.Contains("'events' is not a list", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(own, project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void FactsInTheSeedItselfAreNotOverridden()
    {
        using var project = new TemporaryProject();
        project.Write("seeds/bridge.txt", "---\nquotes:\n  - exact: ninety years\n---\n" + TemporaryProject.SeedText + "“We must pay,” said Ben Sample.\n");

        var run = project.Run("draft");

        Assert.Contains("'quotes' stands in the front matter of the seed itself", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes:", project.Read(Sidecar), StringComparison.Ordinal);
        Assert.Contains("events:", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSeedsOfOneNameGetTwoSidecars()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("seeds/other/bridge.txt", "“We must pay,” said Ben Sample.\n");

        project.Run("draft");
        project.Run("draft");

        Assert.Equal(2, Directory.GetFiles(project.PathOf("input/articles")).Length);
    }

    [Fact]
    public void AFileThatIsNoSeedIsNamedWithTheNearest()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("draft", "seeds/brigde.txt");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Did you mean 'seeds/bridge.txt'?", run.Error, StringComparison.Ordinal);
    }
}
