using System.Diagnostics;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class NewTests
{
    [Fact]
    public void ATextBecomesAProjectThatBuilds()
    {
        using var project = new TemporaryProject();
        project.Write("downloads/The Bridge.txt", TemporaryProject.SeedText);

        var made = project.Run("new", "story", "--from", "downloads/The Bridge.txt");
        var built = project.Run("build", "-C", "story");

        Assert.Equal(ExitCode.Done, made.ExitCode);
        Assert.Equal(File.ReadAllBytes(project.PathOf("downloads/The Bridge.txt")), File.ReadAllBytes(project.PathOf("story/seeds/The Bridge.txt")));
        Assert.Contains("seed: The Bridge.txt", project.Read("story/input/articles/the-bridge.yml"), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, true), (built.ExitCode, project.Has("story/output/index.html")));
    }

    [Fact]
    public void EveryFileThatToolsNeedIsThere()
    {
        using var project = new TemporaryProject();

        var run = project.Run("new");

        foreach (var path in (string[])["input/briefing.yml", ".gitignore", ".gitattributes", "netlify.toml", ".vscode/settings.json", ".briefing/schemas/article.schema.json"])
        {
            Assert.True(project.Has(path), path);
            Assert.Contains(path + "\n", run.Output, StringComparison.Ordinal);
        }
        Assert.Contains("seeds/** -text", project.Read(".gitattributes"), StringComparison.Ordinal);
        Assert.Contains("briefing preview", run.Error, StringComparison.Ordinal);
    }

    // Nothing that a new user cannot have may stand between a push and the site.
    [Fact]
    public void NetlifyPublishesWhatIsBuiltAndSaysWhenNothingIs()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "The command is for Netlify's shell.");
        using var project = TemporaryProject.WithSeed();
        project.Run("new");

        var before = RunNetlify(project);
        project.Run("build");

        Assert.Equal(1, before.ExitCode);
        Assert.Contains("Run briefing build", before.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), RunNetlify(project));
    }

    private static (int ExitCode, string Error) RunNetlify(TemporaryProject project)
    {
        const string Command = "  command = \"";
        var line = project.Read("netlify.toml").Split('\n').Single(line => line.StartsWith(Command, StringComparison.Ordinal));
        var start = new ProcessStartInfo("/bin/sh", ["-c", line[Command.Length..^1]]) { WorkingDirectory = project.Root, RedirectStandardError = true };
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, error);
    }

    [Fact]
    public void NothingIsOverwritten()
    {
        using var project = new TemporaryProject();
        project.Write("netlify.toml", "# mine\n");

        var refused = project.Run("new");

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("netlify.toml", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["netlify.toml"], project.Files().Keys);
    }

    [Fact]
    public void ForceReplacesAllButSeeds()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("netlify.toml", "# mine\n");
        project.Write("other/bridge.txt", "Another text.\n");

        var forced = project.Run("new", "--force");
        var refused = project.Run("new", "--force", "--from", "other/bridge.txt");

        Assert.Equal(ExitCode.Done, forced.ExitCode);
        Assert.NotEqual("# mine\n", project.Read("netlify.toml"));
        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.StartsWith("The harbour", project.Read("seeds/bridge.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("photo.png")]
    public void WhatCannotBeASeedIsRefused(string name)
    {
        using var project = new TemporaryProject();
        project.Write("photo.png", "not a text");

        var run = project.Run("new", "story", "--from", name);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(project.PathOf("story")));
    }
}
