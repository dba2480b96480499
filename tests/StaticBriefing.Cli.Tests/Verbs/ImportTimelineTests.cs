using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class ImportTimelineTests
{
    private const string Timeline = """
        {"title": {"text": {"headline": "The lamp"}},
         "events": [
          {"unique_id": "lamp-lit", "start_date": {"year": "2024", "month": "5", "day": "3"}, "text": {"headline": "The lamp <b>was lit</b> &amp; seen", "text": "<p>By the keeper.</p>"}},
          {"start_date": {"year": 2021, "month": ""}, "end_date": {"year": 2022}, "text": {"headline": "The gate is closed"}},
          {"start_date": {"year": 2019}, "display_date": "2019~", "text": {"headline": "The mole is built"}},
          {"start_date": {"year": 2024, "month": 13}, "media": {"url": "https://example.org/lamp"}, "text": {"headline": "Nobody knows when"}},
          {"start_date": {"year": 2024}, "text": {"headline": ""}}]}
        """;

    private const string List = "input/events/lamp.yml";

    [Fact]
    public void ATimelineBecomesAListOfEventsThatNobodyHasCheckedYet()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("downloads/Lamp.json", Timeline);

        var run = project.Run("import", "downloads/Lamp.json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("4 events, 1 without a usable date: 'Nobody knows when' (2024-13)", run.Output, StringComparison.Ordinal);
        var list = project.Read(List);
        Assert.All(
            ["id: lamp-lit\n", "date: 2024-05-03\n", "The lamp was lit & seen", "note: By the keeper.\n", "source: The lamp\n", "status: auto\n", "2021/2022", "2019~", "url: https://example.org/lamp\n", "note: \"2024-13\"\n"],
            words => Assert.Contains(words, list, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, project.Run("build").ExitCode);
        Assert.Contains("Nobody knows when", project.Read("output/timeline/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasExportedIsReadBackWithItsDates()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("input/events/own.yml", "events:\n  - {date: 2024-05-03, label: The lamp was lit}\n  - {date: 2021-03/2021-05, label: It was repaired}\n  - {date: 1999?, label: It was old}\neras:\n  - {date: 2020/2022, name: The dark years, note: Nobody sailed.}\n  - {date: 2023/.., name: The new lamp}\n");
        project.Run("build");
        project.Write("copy.json", project.Read("output/data/timeline.json"));

        project.Run("import", "copy.json");

        var list = project.Read("input/events/copy.yml");
        Assert.All(["2024-05-03", "2021-03/2021-05", "1999?", "2020/2022", "name: The dark years", "note: Nobody sailed.", "2023/.."], date => Assert.Contains(date, list, StringComparison.Ordinal));
    }

    [Fact]
    public void AListIsNeverReplacedAndADryRunWritesNothing()
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("lamp.json", Timeline);
        var before = project.Files();

        Assert.Equal(ExitCode.Done, project.Run("import", "lamp.json", "--dry-run").ExitCode);
        Assert.Equal(before, project.Files());

        project.Write(List, "events: []\n");
        Assert.Equal(ExitCode.Findings, project.Run("import", "lamp.json").ExitCode);
        Assert.Equal("events: []\n", project.Read(List));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1, 2]")]
    [InlineData("{\"events\": {\"a\": 1}}")]
    [InlineData("{\"events\": [null, 3, \"x\", {\"text\": 4}, {\"text\": {\"headline\": 5}}]}")]
    public void WhatIsNoTimelineIsRefused(string json)
    {
        using var project = TemporaryProject.WithSeed();
        project.Write("x.json", json);

        var run = project.Run("import", "x.json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("no timeline", run.Error, StringComparison.Ordinal);
    }
}
