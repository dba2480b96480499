using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests;

public class ColorTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void ATerminalGetsColours() => Assert.Contains(Escape, Explain([]).Output);

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("CI", "true")]
    public void TheEnvironmentCanTurnThemOff(string name, string value) =>
        Assert.DoesNotContain(Escape, Explain(new Dictionary<string, string> { [name] = value }).Output);

    [Fact]
    public void AFlagWinsOverTheEnvironment()
    {
        Assert.Contains(Escape, Explain(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, "--color", "always").Output);
        Assert.DoesNotContain(Escape, Explain([], "--color", "never").Output);
    }

    [Fact]
    public void APipeGetsNone()
    {
        using var project = new TemporaryProject();

        Assert.DoesNotContain(Escape, project.Run("explain", "SB3001").Output);
    }

    private static CommandRun Explain(Dictionary<string, string> variables, params string[] flags)
    {
        using var project = new TemporaryProject();
        return CommandRun.Of(project.Root, variables, ["explain", "SB3001", .. flags], terminal: true);
    }
}
