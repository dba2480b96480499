using System.Text.Json;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public class ReadTests
{
    [Fact]
    public void APersonSeesWhoSaidWhat()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("read", "seeds/bridge.txt", "--published", "2025-02-04");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Quoted (1)\n  Ada Example · said\n    \"The bridge has carried this town for ninety years,\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-03-03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DataIsOneDocument()
    {
        using var project = TemporaryProject.WithSeed();

        var text = project.Run("read", "seeds/bridge.txt", "--json").Json().GetProperty("texts")[0];

        Assert.Equal("en", text.GetProperty("lang").GetString());
        Assert.Equal("Ada Example", text.GetProperty("attributions")[0].GetProperty("speaker").GetProperty("name").GetString());
    }

    [Fact]
    public void RowsKeepTheirOrderAndBadOnesAreToldWithTheirLine()
    {
        using var project = new TemporaryProject();
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => i == 70 ? "{\"id\": 70\n" : $"{{\"id\": {i}, \"text\": \"Ada Example left.\"}}\n"));

        var run = project.RunPiped(rows, "read", "--jsonl");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i != 70), Rows(run).Select(row => row.GetProperty("id").GetInt32()));
        Assert.Contains("briefing: line 71: It is not JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OffsetsCountCodePoints()
    {
        using var project = new TemporaryProject();
        const string text = "😀 “We will close the old bridge,” said Ada Example, the mayor. 😀 She left on 3 March 2025.";

        var row = Rows(project.RunPiped(JsonSerializer.Serialize(new { id = "a", text }), "read", "--jsonl")).Single();

        var speaker = row.GetProperty("attributions")[0].GetProperty("source")[0];
        Assert.Equal(text.IndexOf("Ada", StringComparison.Ordinal) - 1, speaker.GetProperty("start").GetInt32());
        Assert.Equal("3 March 2025", row.GetProperty("timexes")[0].GetProperty("text").GetString());
        Assert.Equal(text.IndexOf("3 March", StringComparison.Ordinal) - 2, row.GetProperty("timexes")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void ARowSaysNeitherMoreNorLessThanItsFormat()
    {
        using var project = new TemporaryProject();

        var row = Rows(project.RunPiped("""{"id": "a", "text": "“It is over,” said Ada Example on Monday in Exampleton.", "date": "2025-02-04", "lang": "en"}""", "read", "--jsonl")).Single();

        Assert.Equal(["id", "sentences", "attributions", "timexes", "entities", "symbols"], Members(row));
        Assert.Equal(["kind", "source", "cue", "content", "speaker", "confidence"], Members(row.GetProperty("attributions")[0]));
        Assert.Equal(["start", "end", "text", "type", "value", "edtf"], Members(row.GetProperty("timexes")[0]));
        Assert.Equal(["start", "end", "text", "type", "symbol"], Members(row.GetProperty("entities")[0]));
        Assert.Equal(["id", "name", "type", "aliases"], Members(row.GetProperty("symbols")[0]));
        Assert.Equal("“It is over,”", row.GetProperty("attributions")[0].GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void ADateThatIsNoneIsToldAndTheTextIsRead()
    {
        using var project = new TemporaryProject();

        var run = project.RunPiped("""{"id": "a", "text": "He left on Monday.", "date": "soon", "lang": "en"}""", "read", "--jsonl");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("line 1: Its 'date' is no date", run.Error, StringComparison.Ordinal);
        Assert.Single(Rows(run));
    }

    [Fact]
    public void AFileThatIsNotThereIsAFaultOfUsage()
    {
        using var project = new TemporaryProject();

        var run = project.Run("read", "nowhere.txt");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("There is no file 'nowhere.txt'", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Rows(CommandRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));

    private static IEnumerable<string> Members(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
