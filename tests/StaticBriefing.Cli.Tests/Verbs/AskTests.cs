using StaticBriefing.Cli.Tests.Support;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Cli.Tests.Verbs;

public class AskTests
{
    [Fact]
    public void AFindingIsExplainedWithItsCure()
    {
        using var project = new TemporaryProject();

        var run = project.Run("explain", "sb3002");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("people: [Marco Rubio]", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void AnUnknownFindingNamesTheNearest()
    {
        using var project = new TemporaryProject();

        var run = project.Run("explain", "SB300Z");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Did you mean 'SB3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFindingIsListed()
    {
        using var project = new TemporaryProject();

        var run = project.Run("explain", "--json");

        Assert.Equal(DescriptorCatalog.All.Count, run.Json().GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void ASchemaIsPrintedAsItIs()
    {
        using var project = new TemporaryProject();

        var run = project.Run("schema", "article");

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", run.Json().GetProperty("$schema").GetString());
    }

    [Fact]
    public void SchemasAreWrittenWhereEditorsLook()
    {
        using var project = TemporaryProject.WithSeed();

        project.Run("schema", "--write");

        Assert.All(SchemaCatalog.All, schema => Assert.True(project.Has(schema.Path)));
    }

    [Fact]
    public void AnUnknownSchemaNamesTheNearest()
    {
        using var project = new TemporaryProject();

        Assert.Contains("'article'", project.Run("schema", "artcle").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CleanRemovesOnlyWhatTheToolWrote()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");
        project.Write("output/.git/config", "theirs");
        project.Write("output/mine.txt", "mine");

        var run = project.Run("clean");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["mine.txt", ".git"], Directory.EnumerateFileSystemEntries(project.PathOf("output")).Select(Path.GetFileName).OrderDescending(StringComparer.Ordinal));
        Assert.Contains("mine.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CleanLeavesNothingOfAnOutputOfOurs()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");

        project.Run("clean");

        Assert.False(Directory.Exists(project.PathOf("output")));
        Assert.True(project.Has("seeds/bridge.txt"));
    }

    [Fact]
    public void CleanKeepsAFolderOfOthers()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("output/letter.txt", "mine");

        var run = project.Run("clean");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.True(project.Has("output/letter.txt"));
    }

    [Fact]
    public void TheBareCommandSaysWhereThingsStand()
    {
        using var project = TemporaryProject.WithSeed();

        var before = project.Run();
        project.Run("build");
        var after = project.Run("--json");

        Assert.Contains("not built yet", before.Output, StringComparison.Ordinal);
        Assert.Contains("briefing preview", before.Output, StringComparison.Ordinal);
        Assert.Equal("current", after.Json().GetProperty("output").GetString());
    }

    [Fact]
    public void TheBareCommandOutsideAProjectSaysHowToStart()
    {
        using var project = new TemporaryProject();

        var run = project.Run();

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("briefing new", run.Output, StringComparison.Ordinal);
    }
}
