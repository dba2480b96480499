using StaticBriefing.Cli.Reviewing;
using StaticBriefing.Cli.Tests.Support;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Reviewing;

namespace StaticBriefing.Cli.Tests.Reviewing;

public class ReviewScreenTests
{
    private const string Sidecar = "input/articles/bridge.yml";

    [Fact]
    public void SingleKeysDecide()
    {
        using var project = TemporaryProject.WithSeed();

        var shown = Press(project, ConsoleKey.N, ConsoleKey.K, ConsoleKey.A, ConsoleKey.Q);

        Assert.Contains("kind  direct → partial", shown, StringComparison.Ordinal);
        Assert.Contains("    kind: partial\n    status: reviewed\n", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsGrowAndShrinkByOne()
    {
        using var project = TemporaryProject.WithSeed();

        Press(project, ConsoleKey.N, ConsoleKey.W, ConsoleKey.RightArrow, ConsoleKey.RightArrow, ConsoleKey.LeftArrow, ConsoleKey.UpArrow, ConsoleKey.Enter, ConsoleKey.D, ConsoleKey.Q);

        Assert.Contains("  - exact: bridge has carried this town for ninety years, … It cannot carry it any\n", project.Read(Sidecar), StringComparison.Ordinal);
        Assert.Contains("status: disputed", project.Read(Sidecar), StringComparison.Ordinal);
    }

    [Fact]
    public void ADecisionIsTakenBackAndAskedAgain()
    {
        using var project = TemporaryProject.WithSeed();

        var shown = Press(project, ConsoleKey.R, ConsoleKey.U, ConsoleKey.Q);

        Assert.Contains("is as it was.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("status: rejected", project.Read(Sidecar), StringComparison.Ordinal);
    }

    private static string Press(TemporaryProject project, params ConsoleKey[] keys)
    {
        var desk = ReviewDesk.Open(ProjectFolders.Under(project.Root), new BuildOptions(""), remembers: false, TestContext.Current.CancellationToken);
        using var console = new KeyConsole(keys);
        new ReviewScreen(console, desk).Ask(TestContext.Current.CancellationToken);
        return console.Shown;
    }
}
