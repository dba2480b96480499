using System.Text.Json;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class BuildTests
{
    [Fact]
    public void ASeedAloneBecomesASite()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("build");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.True(project.Has("output/index.html"));
        Assert.Contains("1 seed · ", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\d+ pages · built in [0-9.]+ s\n$", run.Error);
    }

    [Fact]
    public void MessagesLeaveStandardOutputEmpty()
    {
        using var project = TemporaryProject.WithSeed();

        Assert.Equal("", project.Run("build").Output);
    }

    [Fact]
    public void ASecondBuildWritesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");
        var before = project.Files();

        var run = project.Run("build");

        Assert.Contains("0 files written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public void ADryRunWritesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        var before = project.Files();

        var run = project.Run("build", "--dry-run");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(before, project.Files());
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorFailsTheCommandAndTheRestIsPublished()
    {
        using var project = WithAlteredQuote();

        var run = project.Run("build");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("input/articles/bridge.yml(3,", run.Error, StringComparison.Ordinal);
        Assert.Contains("error SB3001", run.Error, StringComparison.Ordinal);
        Assert.True(project.Has("output/index.html"));
    }

    [Fact]
    public void NeverFailingKeepsTheExitCode()
    {
        using var project = WithAlteredQuote();

        Assert.Equal(ExitCode.Done, project.Run("build", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void WarningsFailOnlyWhenStrict()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/articles/bridge.yml", "seed: bridge.txt\nurl: example.org/story\n");

        Assert.Equal(ExitCode.Done, project.Run("check").ExitCode);
        Assert.Equal(ExitCode.Findings, project.Run("check", "--strict").ExitCode);
        Assert.Equal(ExitCode.Findings, project.Run("check", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void AFolderOfOthersIsNotPublishedOver()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("output/letter.txt", "mine");

        var refused = project.Run("build");
        var forced = project.Run("build", "--force");

        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("SB6012", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, forced.ExitCode);
    }

    [Fact]
    public void ExplainPrintsTheStepsAsData()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("build", "--explain", "-v");

        Assert.Contains("Cached", run.Output, StringComparison.Ordinal);
        Assert.Contains("New", run.Output, StringComparison.Ordinal);
        Assert.Contains("bridge.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonIsOneDocument()
    {
        using var project = TemporaryProject.WithSeed();

        var json = project.Run("build", "--json").Json();

        Assert.Equal(1, json.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("build", json.GetProperty("command").GetString());
        Assert.Equal(1, json.GetProperty("build").GetProperty("seeds").GetInt32());
        Assert.True(json.GetProperty("build").GetProperty("published").GetBoolean());
    }

    [Fact]
    public void OtherFoldersCanBeNamed()
    {
        using var project = TemporaryProject.WithSeed();

        project.Run("build", "-o", "public", "--cache", "tmp");

        Assert.True(project.Has("public/index.html"));
        Assert.False(Directory.Exists(project.PathOf("output")));
        Assert.False(Directory.Exists(project.PathOf("cache")));
    }

    [Fact]
    public void QuietSaysNothingWhenAllIsWell()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/articles/bridge.yml", "seed: bridge.txt\npublished: 2025-02-04\n");

        Assert.Equal("", project.Run("build", "-q").Error);
    }

    [Fact]
    public void AnInterruptedBuildPublishesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var environment = new CommandEnvironment(output, error, project.Root) { Cancellation = new CancellationToken(canceled: true) };

        var code = BriefingCommand.Run(["build"], environment);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.False(Directory.Exists(project.PathOf("output")));
    }

    [Fact]
    public void NothingToBuildIsAUsageError()
    {
        using var project = new TemporaryProject();

        var run = project.Run("build");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("briefing new", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryProject WithAlteredQuote()
    {
        var project = TemporaryProject.WithSeed();
        project.Write("input/articles/bridge.yml", """
            seed: bridge.txt
            quotes:
              - exact: The bridge has carried this town for ninety yeers
                speaker: Ada Example
            """);
        return project;
    }

    [Fact]
    public void ATraceNamesEveryStepWithItsTime()
    {
        using var project = TemporaryProject.WithSeed();

        project.Run("build", "--trace", "trace.json");

        using var trace = JsonDocument.Parse(project.Read("trace.json"));
        var steps = trace.RootElement.GetProperty("traceEvents").EnumerateArray().ToList();
        Assert.Contains(steps, step => step.GetProperty("name").GetString() == "Readings" && step.GetProperty("args").GetProperty("New").GetInt32() == 1);
        Assert.All(steps, step => Assert.True(step.GetProperty("dur").GetInt64() >= 0));
    }

    [Fact]
    public void WithoutACacheEverythingIsMadeAnewAndNothingIsRemembered()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");
        var before = project.Files();

        var run = project.Run("build", "--no-cache", "--explain");

        Assert.Contains("0 files written", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"Readings +1 ", run.Output);
        Assert.Equal(before, project.Files());
    }
}
