using System.Text.Json;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class ExportTests
{
    [Fact]
    public void TheRowsAreThoseOfTheBuild()
    {
        using var project = TemporaryProject.WithSeed();
        project.Run("build");

        Assert.Equal(project.Read("output/data/quotes.csv"), project.Run("export").Output);
        Assert.Equal(project.Read("output/data/events.ndjson"), project.Run("export", "--kind", "events", "--as", "ndjson").Output);
        Assert.Equal(project.Read("output/data/annotations.jsonld"), project.Run("export", "--kind", "annotations").Output);
    }

    [Theory]
    [InlineData("--speaker", "Ada Example", true)]
    [InlineData("--speaker", "people/ada-example", true)]
    [InlineData("--speaker", "Bob Example", false)]
    [InlineData("--status", "auto", true)]
    [InlineData("--status", "reviewed", false)]
    [InlineData("--from", "2024", false)]
    public void AFilterKeepsWhatIsAskedFor(string flag, string value, bool isKept)
    {
        using var project = TemporaryProject.WithSeed();

        var rows = JsonDocument.Parse(project.Run("export", "--as", "json", flag, value).Output).RootElement;

        Assert.Equal(isKept, rows.GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("--speaker", "Ada Exampel", "'Ada Example'")]
    [InlineData("--topic", "Ada", "'Ada Example'")]
    [InlineData("--topic", "people/ada-exampel", "'people/ada-example'")]
    [InlineData("--topic", "Quantum Chromodynamics", "--kind symbols")]
    public void ANameThatTheBriefingDoesNotHaveIsSaidToBeNone(string flag, string name, string cure)
    {
        using var project = TemporaryProject.WithSeed();

        var result = project.Run("export", flag, name);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains($"'{name}'", result.Error, StringComparison.Ordinal);
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherNameMeansWhomItMeansOnTheSite()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/people/ada-example.md", """
            ---
            name: Ada Example
            aliases: [the harbour master of Quillhaven]
            ---
            """);

        var result = project.Run("export", "--speaker", "The Harbour Master of Quillhaven");

        Assert.Equal(project.Run("export", "--speaker", "Ada Example").Output, result.Output);
        Assert.Contains("Ada Example", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03", "2025-03", true)]
    [InlineData("2025-03-03", "2025-03-03", true)]
    [InlineData("2025-03-04", "2025-12", false)]
    [InlineData("2024", "2025-02", false)]
    public void ASpanOfTimeKeepsTheEventsInIt(string from, string to, bool isKept)
    {
        using var project = TemporaryProject.WithSeed();

        var dates = JsonDocument.Parse(project.Run("export", "--kind", "events", "--as", "json", "--from", from, "--to", to).Output).RootElement.EnumerateArray()
            .Select(row => row.GetProperty("date").GetString());

        Assert.Equal(isKept, dates.Contains("2025-03-03"));
    }

    [Fact]
    public void AFileTakesWhatIsNoText()
    {
        using var project = TemporaryProject.WithSeed();

        Assert.Equal(ExitCode.Usage, project.Run("export", "--kind", "database").ExitCode);
        Assert.Equal(ExitCode.Done, project.Run("export", "--kind", "database", "--file", "story.sqlite").ExitCode);
        Assert.StartsWith("SQLite format 3", project.Read("story.sqlite"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean 'quotes'?", "--kind", "qoutes")]
    [InlineData("It can be had as csv, json, ndjson.", "--as", "ics")]
    [InlineData("Did you mean 'reviewed'?", "--status", "reviewd")]
    [InlineData("'2025-13' is no date", "--from", "2025-13")]
    public void AMistakeIsExplained(string words, string flag, string value)
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("export", flag, value);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }
}
