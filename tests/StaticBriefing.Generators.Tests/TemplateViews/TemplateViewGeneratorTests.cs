using System.Globalization;
using Microsoft.CodeAnalysis;
using StaticBriefing.Generators.TemplateViews;

namespace StaticBriefing.Generators.Tests.TemplateViews;

public class TemplateViewGeneratorTests
{
    [Theory]
    [InlineData("TemplateViews")]
    [InlineData("TemplateViews.Ship")]
    [InlineData("TemplateViews.Sailor")]
    public void GeneratedTextIsTheSnapshot(string file) =>
        Snapshot.Matches($"{file}.txt", new ViewGeneratorRun().Text($"{file}.g.cs"));

    [Fact]
    public void EveryRecordThatARootReachesHasOneFile() =>
        Assert.Equal(
            ["TemplateViews.Sailor.g.cs", "TemplateViews.Ship.g.cs", "TemplateViews.g.cs"],
            new ViewGeneratorRun().Files.Order(StringComparer.Ordinal));

    [Fact]
    public void EqualInputsGiveEqualModels()
    {
        var (first, second) = (Models(new ViewGeneratorRun()), Models(new ViewGeneratorRun()));

        Assert.Equal(first, second);
        Assert.NotSame(first[0], second[0]);
        Assert.Equal(first.Select(model => model.GetHashCode()), second.Select(model => model.GetHashCode()));
    }

    [Fact]
    public void ASecondRunIsAllCached()
    {
        var run = new ViewGeneratorRun();
        run.Run();

        Assert.All(run.Steps(TrackingNames.Tables), step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnUnrelatedFileRegeneratesNothing()
    {
        var run = new ViewGeneratorRun();
        run.Add("namespace Harbour; public class Quay { public int Length { get; set; } }");

        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditThatChangesNoMemberRegeneratesNothing()
    {
        var run = new ViewGeneratorRun();
        run.Edit("Pages.cs", "\"not a member of the page\"", "\"still not a member of the page\"");

        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AChangedMemberRegeneratesItsRecordOnly()
    {
        var run = new ViewGeneratorRun();
        run.Edit("Pages.cs", "int CrewSize", "int CrewCount");

        var records = run.Steps(TrackingNames.Records).ToDictionary(step => ((ViewRecord)step.Value).Name, step => step.Reason);
        Assert.Equal(IncrementalStepRunReason.Modified, records["Ship"]);
        Assert.NotEqual(IncrementalStepRunReason.Modified, records["Sailor"]);
        Assert.Contains("case \"crew_count\":", run.Text("TemplateViews.Ship.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingInAModelHoldsASymbolASyntaxNodeOrACompilation()
    {
        Assert.All(Models(new ViewGeneratorRun()), model => Assert.Empty(ObjectGraph.RoslynTypesIn(model)));
        Assert.All(Models(new ViewGeneratorRun(ViewSource.PageWithoutView)), model => Assert.Empty(ObjectGraph.RoslynTypesIn(model)));
    }

    [Fact]
    public void APropertyWithoutAViewIsReportedAtTheAttributeThatReachesIt()
    {
        var run = new ViewGeneratorRun(ViewSource.PageWithoutView);
        var finding = run.Result.Diagnostics[0];
        var start = finding.Location.GetLineSpan().StartLinePosition;

        Assert.Equal(("SB9101", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.Equal(("Table.cs", 5, 1), (finding.Location.GetLineSpan().Path, start.Line, start.Character));
        Assert.StartsWith(
            "'Ship.Cargo' is of type 'System.Collections.Generic.Dictionary<string, int>', which templates cannot see.",
            finding.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Contains("case \"name\":", run.Text("TemplateViews.Ship.g.cs"), StringComparison.Ordinal);
    }

    private static List<object> Models(ViewGeneratorRun run) => [.. run.Steps(TrackingNames.Tables).Select(step => step.Value)];
}
