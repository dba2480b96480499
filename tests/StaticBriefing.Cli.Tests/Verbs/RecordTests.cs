using System.Text.Json;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class RecordTests
{
    private const string Record = "input/published.ndjson";

    [Fact]
    public void ARecordIsWrittenAndLaterBuildsCompareWithIt()
    {
        using var project = TemporaryProject.WithSeed();

        Assert.Equal(ExitCode.Done, project.Run("record").ExitCode);
        project.Run("build");
        Assert.Contains("Nothing has changed", project.Read("output/changes/index.html"), StringComparison.Ordinal);

        project.Write("seeds/later.txt", "“It is over,” said Bob Example.\n");
        project.Run("build");
        Assert.Contains("New quotation", project.Read("output/changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void RecordingTwiceWritesTheSameBytes()
    {
        using var project = TemporaryProject.WithSeed();

        project.Run("record");
        var first = project.Read(Record);
        project.Run("record");

        Assert.Equal(first, project.Read(Record));
    }

    [Fact]
    public void TheDayStaysAsLongAsNothingChanges()
    {
        using var project = TemporaryProject.WithSeed();

        project.Run("record", "--now", "2025-02-04");
        project.Run("record", "--now", "2025-02-05");
        Assert.StartsWith("{\"published\":\"2025-02-04\"}", project.Read(Record), StringComparison.Ordinal);

        project.Write("seeds/later.txt", "“It is over,” said Bob Example.\n");
        project.Run("record", "--now", "2025-02-06");
        Assert.StartsWith("{\"published\":\"2025-02-06\"}", project.Read(Record), StringComparison.Ordinal);
    }

    [Fact]
    public void ADiffTellsWhatTheChangesPageTells()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("record");
        project.Write("seeds/later.txt", "“It is over,” said Bob Example.\n");
        project.Run("build");

        var changes = JsonDocument.Parse(project.Run("diff", Record, ".", "--json").Output).RootElement.GetProperty("changes").EnumerateArray();

        Assert.Equal(["new article", "new quote"], changes.Select(change => $"{change.GetProperty("change").GetString()} {change.GetProperty("what").GetString()}"));
        Assert.Equal("", project.Run("diff", "output", ".").Output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("seeds")]
    public void WhereNoSiteIsThatIsSaid(string place)
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");

        var run = project.Run("diff", place, "output");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("holds no built site", run.Error, StringComparison.Ordinal);
    }
}
