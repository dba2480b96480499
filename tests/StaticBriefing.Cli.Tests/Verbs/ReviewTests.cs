using System.Text.Json;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class ReviewTests
{
    private const string Sidecar = "input/articles/bridge.yml";

    [Fact]
    public void WithoutATerminalTheFactsAreListed()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("review");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches(@"q-[a-z2-7]{10}  auto  Ada Example: “The bridge has carried this town", run.Output);
        Assert.Contains("wait for a decision", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADecisionIsWrittenEvenWhereNothingWasDrafted()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("review", "accept", Quote(project).GetProperty("id").GetString()!);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("    kind: direct\n    status: reviewed\n", project.Read(Sidecar), StringComparison.Ordinal);
        Assert.DoesNotContain("events:", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void ACorrectionSnapsToTheText()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("draft");

        var run = project.Run("review", "accept", Quote(project).GetProperty("id").GetString()!, "--speaker", "Ben Sample", "--kind", "partial", "--words", "has caried this town");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("  - exact: has carried this town\n    speaker: Ben Sample\n    cue: said\n    kind: partial\n    status: reviewed\n", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatComeNearNothingAreRefused()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("review", "accept", Quote(project).GetProperty("id").GetString()!, "--words", "zebras everywhere");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("Nothing in the article comes near these words.", run.Error, StringComparison.Ordinal);
        Assert.False(project.Has(Sidecar));
    }

    [Fact]
    public void WhatIsRejectedStaysRejectedAndCanBeTakenBack()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("draft");
        var before = project.Read(Sidecar);
        var id = Quote(project).GetProperty("id").GetString()!;

        project.Run("review", "reject", id);
        var redraft = project.Run("draft");
        var waiting = Facts(project);
        var undone = project.Run("review", "undo", "--json");

        Assert.Contains("nothing new", redraft.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting, fact => fact.GetProperty("id").GetString() == id);
        Assert.Equal(id, undone.Json().GetProperty("decisions")[0].GetProperty("id").GetString());
        Assert.Equal(before, project.Read(Sidecar));
    }

    [Fact]
    public void WhatTheCacheHasForgottenCanStillBeUndecided()
    {
        using var project = TemporaryProject.WithSeed();
        var id = Quote(project).GetProperty("id").GetString()!;
        project.Run("review", "dispute", id);
        Directory.Delete(project.PathOf("cache"), recursive: true);

        var run = project.Run("review", "undo", id);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("status: auto", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAcceptedEventKeepsTheDateThatItHad()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write(Sidecar, "seed: bridge.txt\npublished: 2025-02-04\n");
        var happening = Facts(project).First(fact => fact.GetProperty("kind").GetString() == "event");

        project.Run("review", "accept", happening.GetProperty("id").GetString()!);

        Assert.Contains($"  - date: {happening.GetProperty("date").GetString()}\n", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenQuotationIsListedWithTheNearestWords()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write(Sidecar, "seed: bridge.txt\nquotes:\n  - exact: It can not carry it any longer\n    speaker: Ada Example\n");

        var run = project.Run("review", "--list");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("broken", run.Output, StringComparison.Ordinal);
        Assert.Contains("It cannot carry it any longer", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no action 'acept'. Did you mean 'accept'?", "review", "acept")]
    [InlineData("Which fact?", "review", "reject")]
    [InlineData("name it after accept or dispute", "review", "reject", "q-a", "--speaker", "Ada Example")]
    [InlineData("It can be direct, partial or indirect.", "review", "accept", "q-a", "--kind", "loud")]
    public void WhatMakesNoSenseIsSaid(string words, params string[] arguments)
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIdThatIsNoneIsToldAndTheOthersAreDecided()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("review", "reject", "q-nonesuchxx", Quote(project).GetProperty("id").GetString()!);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("q-nonesuchxx: nothing was written: There is no such fact.", run.Error, StringComparison.Ordinal);
        Assert.Contains("status: rejected", project.Read(Sidecar), StringComparison.Ordinal);
    }

    private static JsonElement Quote(TemporaryProject project) => Facts(project).First(fact => fact.GetProperty("kind").GetString() == "quote");

    private static List<JsonElement> Facts(TemporaryProject project) => [.. project.Run("review", "--list", "--json").Json().GetProperty("facts").EnumerateArray()];
}
