using System.Text.Json;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Tests.Reports;

public class DiagnosticReportTests
{
    private static readonly SourceText _source = SourceText.From("input/articles/a b.yml", "title: x\npeople: Ada Lovlace\n");
    private static readonly ReportContext _context = new("check", "1.2.3") { Sources = path => path == _source.Path ? _source : null };

    private static Diagnostic Finding(
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        string text = "Ada Lovlace",
        string? detail = null,
        bool placed = true,
        string id = "SB9901") => new(
        new DiagnosticDescriptor(id, severity, "Person not known", "'{0}' is not known.", "Why.", "before", "after"),
        placed ? _source.GetLocation(new TextSpan(17, 11)) : null,
        new[] { text }.ToEquatableArray(),
        detail);

    private static string Write(ReportFormat format, params Diagnostic[] diagnostics) => DiagnosticReport.Write(format, diagnostics, _context);

    [Fact]
    public void AHumanLineIsFollowedByTheSourceWithMarksAndTheDetail()
    {
        Assert.Equal(
            "input/articles/a b.yml(2,9): warning SB9901: 'Ada Lovlace' is not known.\n"
            + "    people: Ada Lovlace\n"
            + "            ^^^^^^^^^^^\n"
            + "    - Lovlace\n"
            + "    + Lovelace\n",
            Write(ReportFormat.Human, Finding(detail: "- Lovlace\n+ Lovelace")));
    }

    [Fact]
    public void AFindingWithoutAPlaceHasNone()
    {
        Assert.Equal("error SB9901: 'x' is not known.\n", Write(ReportFormat.Human, Finding(DiagnosticSeverity.Error, "x", placed: false)));
        Assert.Equal("::error title=SB9901 Person not known::'x' is not known.\n", Write(ReportFormat.GitHub, Finding(DiagnosticSeverity.Error, "x", placed: false)));
    }

    [Fact]
    public void AFindingInALongLineShowsThePartAroundIt()
    {
        var source = SourceText.From("seeds/a.txt", string.Concat(Enumerable.Repeat("words ", 100)) + "Lovlace\tsaid " + string.Concat(Enumerable.Repeat("more ", 100)));
        var finding = Finding() with { Location = source.GetLocation(new TextSpan(600, 7)) };
        var lines = DiagnosticReport.Write(ReportFormat.Human, [finding], _context with { Sources = _ => source }).Split('\n');

        Assert.Equal(lines[1].IndexOf("Lovlace", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("^^^^^^^", lines[2].Trim());
        Assert.InRange(lines[1].Length, 50, 110);
    }

    [Theory]
    [InlineData("\u001b[2J", "\\u001B[2J")]
    [InlineData("a\u202eb", "a\\u202Eb")]
    [InlineData("a\u0085b", "a\\u0085b")]
    public void NothingInAMessageReachesTheTerminalAsAControl(string text, string shown)
    {
        Assert.Contains($"'{shown}'", Write(ReportFormat.Human, Finding(text: text)), StringComparison.Ordinal);
    }

    [Fact]
    public void AMessageOfSeveralLinesStaysOneFindingALine()
    {
        Assert.StartsWith("input/articles/a b.yml(2,9): warning SB9901: 'a b' is not known.\n", Write(ReportFormat.Human, Finding(text: "a\nb")), StringComparison.Ordinal);
    }

    [Fact]
    public void GitHubCommandsEscapeWhatWouldEndThem()
    {
        Assert.Equal(
            "::warning file=input/articles/a b.yml,line=2,col=9,endColumn=20,title=SB9901 Person not known::'100%25%0A::error::x' is not known.%0Amore\n",
            Write(ReportFormat.GitHub, Finding(text: "100%\n::error::x", detail: "more")));
        var odd = Finding() with { Location = TextLocation.StartOf("a,b:c%.yml") };
        Assert.Contains("file=a%2Cb%3Ac%25.yml,line=1,", Write(ReportFormat.GitHub, odd), StringComparison.Ordinal);
        Assert.StartsWith("::notice ", Write(ReportFormat.GitHub, Finding(DiagnosticSeverity.Info)), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonIsOneDocumentWithOneBasedPositions()
    {
        using var document = JsonDocument.Parse(Write(ReportFormat.Json, Finding(DiagnosticSeverity.Error, detail: "d"), Finding(placed: false)));
        var root = document.RootElement;
        var first = root.GetProperty("diagnostics")[0];

        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("check", root.GetProperty("command").GetString());
        Assert.Equal("{\"errors\":1,\"warnings\":1,\"infos\":0}", root.GetProperty("summary").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal((2, 9, 2, 20), (Int(first, "line"), Int(first, "column"), Int(first, "endLine"), Int(first, "endColumn")));
        Assert.Equal("d", first.GetProperty("detail").GetString());
        Assert.False(root.GetProperty("diagnostics")[1].TryGetProperty("path", out _));
    }

    [Fact]
    public void SarifNamesTheToolTheRulesAndThePlaces()
    {
        using var document = JsonDocument.Parse(Write(ReportFormat.Sarif, Finding(id: "SB9902"), Finding(DiagnosticSeverity.Info), Finding(placed: false)));
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        Assert.Equal(["SB9901", "SB9902"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("PersonNotKnown", rules[0].GetProperty("name").GetString());
        Assert.Equal(1, Int(result, "ruleIndex"));
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.Equal("input/articles/a%20b.yml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 9, 20), (Int(place.GetProperty("region"), "startLine"), Int(place.GetProperty("region"), "startColumn"), Int(place.GetProperty("region"), "endColumn")));
        Assert.Equal(0, run.GetProperty("results")[2].GetProperty("locations").GetArrayLength());
    }

    [Theory]
    [InlineData(ReportFormat.Human, "")]
    [InlineData(ReportFormat.GitHub, "")]
    public void NoFindingsAreNoLines(ReportFormat format, string text) => Assert.Equal(text, Write(format));

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
