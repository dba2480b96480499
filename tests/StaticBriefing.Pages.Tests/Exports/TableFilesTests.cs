using System.Text.Json;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Model;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Variants;

namespace StaticBriefing.Pages.Tests.Exports;

public class TableFilesTests
{
    private const string Vote = "“The bridge is safe,” said Ada Lindqvist. The bridge opened in March 2021. About 300 people came.";

    public static TheoryData<string> Tables => ["quotes", "events", "figures", "articles", "symbols"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryFormatHasTheSameColumnsAndRows(string table)
    {
        var briefing = Story();
        var job = Exported.Plan(briefing).Single(job => job.Key == $"data/{table}.csv");
        var rows = JsonDocument.Parse(Exported.Text(briefing, $"{table}.json")).RootElement.EnumerateArray().ToList();
        var lines = Exported.Text(briefing, $"{table}.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(rows);
        Assert.Equal(job.Download.Rows, rows.Count);
        Assert.Equal(rows.Select(row => row.GetRawText()), lines);
        Assert.All(rows, row => Assert.Equal(job.Download.Columns, row.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(string.Join(',', job.Download.Columns), Exported.Text(briefing, $"{table}.csv").Split("\r\n")[0]);
    }

    [Fact]
    public void AQuotationIsTraceable()
    {
        var quote = JsonDocument.Parse(Exported.Text(Story(), "quotes.json")).RootElement[0];
        Assert.Equal("The bridge is safe,", quote.GetProperty("text").GetString());
        Assert.Equal("people/ada-lindqvist", quote.GetProperty("speaker_id").GetString());
        Assert.Equal("auto", quote.GetProperty("status").GetString());
        Assert.Equal("“The bridge is safe,” said Ada Lindqvist.", quote.GetProperty("sentence").GetString());
        Assert.InRange(quote.GetProperty("confidence").GetDouble(), 0.01, 1);
        Assert.StartsWith("articles/undated/vote/#q-", quote.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("said_on").ValueKind);
    }

    [Fact]
    public void WordingsOfOneUtteranceShareItsId()
    {
        var briefing = new Briefing()
            .Article("seeds/a.txt", "“The bridge is safe for everybody who crosses it,” said Ada Lindqvist.", "title: A\npublished: 2024-03-04")
            .Article("seeds/b.txt", "“The bridge is safe for everybody who crosses it,” said Ada Lindqvist. “It is old,” said Bob Tarn.", "title: B\npublished: 2024-03-05");
        var variants = JsonDocument.Parse(Exported.Text(briefing, "quotes.json")).RootElement.EnumerateArray().Select(row => row.GetProperty("variant").GetString()).ToList();
        Assert.Equal([briefing.Compilation.Utterances.All[0].Id, null, briefing.Compilation.Utterances.All[0].Id], variants);
    }

    [Fact]
    public void AnEventKeepsItsPrecision()
    {
        var happening = JsonDocument.Parse(Exported.Text(Story(), "events.json")).RootElement[0];
        Assert.Equal(("2021-03", "2021-03-01", "2021-03-31", "month"), (Text("date"), Text("earliest"), Text("latest"), Text("precision")));
        Assert.StartsWith("timeline/2021/#e-", Text("url"), StringComparison.Ordinal);

        string? Text(string column) => happening.GetProperty(column).GetString();
    }

    [Fact]
    public void OneEditorsIdInTwoArticlesMakesTwoRowsOfDifferentIds()
    {
        var briefing = new Briefing()
            .Article("seeds/a.txt", "“It is safe,” it said.", "title: A\nquotes: [{id: safe, exact: It is safe}]")
            .Article("seeds/b.txt", "“It is safe,” it said again.", "title: B\nquotes: [{id: safe, exact: It is safe}]");
        var ids = JsonDocument.Parse(Exported.Text(briefing, "quotes.json")).RootElement.EnumerateArray().Select(row => row.GetProperty("id").GetString());
        Assert.Equal(["a#q-safe", "b#q-safe"], ids);
    }

    [Fact]
    public void AnEditThatStatesNothingNewLeavesTheInputsEqual()
    {
        var (before, after) = (Story(), Story("It rained. " + Vote));
        Assert.Equal(Exported.Input(before, "quotes.csv"), Exported.Input(after, "quotes.csv"));
        Assert.Equal(Exported.Input(before, "events.csv"), Exported.Input(after, "events.csv"));
        Assert.Equal(Exported.Input(before, "mentions.csv"), Exported.Input(after, "mentions.csv"));
    }

    // Their checksums change with any edit, and are asked for when the file is made.
    [Fact]
    public void AFileOfSeedsIsMadeAgainWithTheTexts()
    {
        var (before, after) = (Story(), Story("It rained. " + Vote));
        Assert.Equal(Exported.Input(before, "seeds.csv"), Exported.Input(after, "seeds.csv"));
        Assert.NotEqual(Exported.Text(before, "seeds.csv"), Exported.Text(after, "seeds.csv"));
        Assert.Equal(["annotations.jsonld", "briefing.sqlite", "seeds.csv"], Exported.Plan(before).Where(job => job.NeedsTexts).Select(job => Path.GetFileName(job.Key)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnEmptyBriefingHasEmptyTables()
    {
        Assert.Equal("[]\n", Exported.Text(new Briefing(), "quotes.json"));
        Assert.Equal("", Exported.Text(new Briefing(), "quotes.ndjson"));
        Assert.Single(Exported.Text(new Briefing(), "quotes.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void TheDataPageTellsTheSizeAndTheChecksumOfEachFile()
    {
        var compilation = Story().Compilation;
        var exports = ExportPlan.Of(compilation).ToList();
        var page = (DataPage)DataEmitter.Emit(DataEmitter.Plan(compilation, exports), exports.ToDictionary(job => job.Key, job => (1001L, $"sum of {job.Key}")));
        var files = page.Groups.SelectMany(group => group.Files).ToList();
        Assert.Equal(exports.Select(job => job.Download.Route), files.Select(file => file.Route));
        Assert.All(files, file => Assert.Equal((2, $"sum of {file.Route.Path}"), (file.Kilobytes, file.Checksum)));
    }

    [Theory]
    [InlineData("CC BY 4.0", "")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("javascript:alert(1)", "")]
    public void ALicenceIsALinkWhenItHasAnAddress(string licence, string url)
    {
        var compilation = BriefingCompilation.Create(SiteSettings.Default with { Licence = licence }, new([]), [], [], [], [], VariantTable.Empty);
        var page = (DataPage)DataEmitter.Emit(DataEmitter.Plan(compilation, []), new Dictionary<string, (long, string)>());
        Assert.Equal((licence, url), (page.Licence, page.LicenceUrl));
    }

    private static Briefing Story(string text = Vote) => new Briefing().Article("seeds/vote.txt", text, "title: Vote");
}
