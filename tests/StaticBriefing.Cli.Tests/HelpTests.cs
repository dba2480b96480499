using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Verbs => ["new", "build", "preview", "serve", "check", "verify", "schema", "explain", "config", "clean"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void HelpOfAVerbLeadsWithExamples(string verb)
    {
        using var project = new TemporaryProject();

        var run = project.Run(verb, "--help");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.InRange(run.Output.IndexOf("\nExamples\n", StringComparison.Ordinal), 1, run.Output.IndexOf("\nUsage\n", StringComparison.Ordinal));
        Assert.Contains("briefing " + verb, run.Output, StringComparison.Ordinal);
        Assert.Contains("--fail-on error|warning|never", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpListsEveryVerbInItsGroup()
    {
        using var project = new TemporaryProject();

        var output = project.Run("-h").Output;

        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb.Data} ", output, StringComparison.Ordinal));
        Assert.Contains("\nMake the site\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no verb 'biuld'. Did you mean 'build'?", "biuld")]
    [InlineData("There is no flag '--strikt'. Did you mean '--strict'?", "build", "--strikt")]
    [InlineData("There is no flag '--dryrun'. Did you mean '--dry-run'?", "build", "--dryrun")]
    [InlineData("There is no argument 'output' here.", "build", "output")]
    public void AMisspeltWordNamesTheNearest(string message, params string[] arguments)
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheVersionIsData()
    {
        using var project = new TemporaryProject();

        Assert.Matches(@"^\d+\.\d+\.\d+", project.Run("--version").Output);
        Assert.Matches(@"^\d+\.\d+\.\d+", project.Run("build", "--version").Output);
    }
}
