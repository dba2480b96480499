using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Settings;

public class PrecedenceTests
{
    private static readonly Dictionary<string, string> _none = [];
    private static readonly Dictionary<string, string> _variable = new() { ["BRIEFING_SITE_TITLE"] = "From the environment" };

    [Fact]
    public void AFlagWinsOverAVariableOverTheFileOverTheDefault()
    {
        using var project = TemporaryProject.WithSeed();
        Assert.Equal("default", Title(project, _none).Origin);

        project.Write("input/briefing.yml", "site:\n  title: From the file\n");
        Assert.Equal(("From the file", "input/briefing.yml(2,10)"), Title(project, _none));
        Assert.Equal(("From the environment", "BRIEFING_SITE_TITLE"), Title(project, _variable));
        Assert.Equal(("From a flag", "-s"), Title(project, _variable, "-s", "site.title=From a flag"));
    }

    [Fact]
    public void TheBaseUrlIsTheSiteUrl()
    {
        using var project = TemporaryProject.WithSeed();
        var variable = new Dictionary<string, string> { ["BRIEFING_BASE_URL"] = "https://example.org/a/" };

        Assert.Equal("BRIEFING_BASE_URL", Setting(project, "site.url", variable).Origin);
        Assert.Equal("--base-url", Setting(project, "site.url", variable, "--base-url", "https://example.org/b/").Origin);
    }

    [Fact]
    public void AnUnknownSettingNamesTheNearest()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("build", "-s", "site.titel=X");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Did you mean 'site.title'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AMisspeltVariableIsNamed()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.RunWith(new Dictionary<string, string> { ["BRIEFING_SITE_TITEL"] = "X" }, "config");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Did you mean BRIEFING_SITE_TITLE?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-s", "site.title")]
    [InlineData("-s", "read.auto=perhaps")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--now", "yesterday")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--jobs", "1.5")]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "info")]
    [InlineData("--root", "nowhere")]
    public void AValueThatMakesNoSenseIsAUsageError(string flag, string value)
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("build", flag, value);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(value.Split('=')[^1], run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("output")));
    }

    [Fact]
    public void FoldersHaveOriginsToo()
    {
        using var project = TemporaryProject.WithSeed();

        var output = Setting(project, "folders.output", _none, "-o", "public");

        Assert.Equal((project.PathOf("public"), "--output"), output);
    }

    [Fact]
    public void InsideTheProjectTheProjectAroundIsMeant()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/briefing.yml", "site:\n  title: Around\n");
        project.Write("input/articles/bridge.yml", "seed: bridge.txt\n");

        var run = CommandRun.Of(project.PathOf("input/articles"), _none, ["build"]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.True(project.Has("output/index.html"));
    }

    private static (string Value, string Origin) Title(TemporaryProject project, Dictionary<string, string> variables, params string[] flags) =>
        Setting(project, "site.title", variables, flags);

    private static (string Value, string Origin) Setting(TemporaryProject project, string key, Dictionary<string, string> variables, params string[] flags)
    {
        var settings = project.RunWith(variables, ["config", "--json", .. flags]).Json().GetProperty("settings");
        var setting = settings.EnumerateArray().Single(candidate => candidate.GetProperty("key").GetString() == key);
        return (setting.GetProperty("value").GetString()!, setting.GetProperty("origin").GetString()!);
    }
}
