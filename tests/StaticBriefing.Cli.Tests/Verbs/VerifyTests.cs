using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class VerifyTests
{
    [Fact]
    public void AProjectThatHoldsSaysSo()
    {
        using var project = new TemporaryProject();
        project.Write("bridge.txt", TemporaryProject.SeedText);
        project.Run("new", ".", "--from", "bridge.txt");

        var run = project.Run("verify");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches(@"input/articles/bridge\.yml +bridge\.txt +[0-9a-f]{12} matches +\d+ +\d+", run.Output);
        Assert.Contains("everything holds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAlteredSeedFails()
    {
        using var project = new TemporaryProject();
        project.Write("bridge.txt", TemporaryProject.SeedText);
        project.Run("new", ".", "--from", "bridge.txt");
        project.Write("seeds/bridge.txt", TemporaryProject.SeedText + "One more line.\n");

        var run = project.Run("verify");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("DIFFERS", run.Output, StringComparison.Ordinal);
        Assert.Contains("SB3007", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAlteredQuotationFails()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/articles/bridge.yml", "seed: bridge.txt\nvisibility: draft\nquotes:\n  - exact: It can not carry it\n");

        var run = project.Run("verify", "--json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var article = run.Json().GetProperty("articles")[0];
        Assert.False(article.GetProperty("holds").GetBoolean());
    }
}
