using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.Tests.FrontMatter;

public class FrontMatterIncrementalityTests
{
    private static GeneratorRun NewRun() => new(SampleSource.Ship, SampleSource.Owner);

    [Fact]
    public void EqualInputsGiveEqualModels()
    {
        var (first, second) = (NewRun().Models.ToList(), NewRun().Models.ToList());
        Assert.Equal(2, first.Count);
        Assert.Equal(first, second);
        Assert.NotSame(first[0], second[0]);
        Assert.Equal(first.Select(model => model.GetHashCode()), second.Select(model => model.GetHashCode()));
    }

    [Fact]
    public void TheFirstRunIsAllNew()
    {
        var run = NewRun();
        Assert.All(run.ModelReasons, reason => Assert.Equal(IncrementalStepRunReason.New, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.New, reason));
    }

    [Fact]
    public void ASecondRunIsAllCached()
    {
        var run = NewRun();
        run.Run();
        Assert.Equal(2, run.ModelReasons.Count());
        Assert.All(run.ModelReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnUnrelatedFileRegeneratesNothing()
    {
        var run = NewRun();
        run.Add("namespace Harbour; public class Quay { public int Length { get; set; } }");
        Assert.All(run.ModelReasons, reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditThatChangesNoKeyRegeneratesNothing()
    {
        var run = NewRun();
        run.Edit("File0.cs", "\"not a key\"", "\"still not a key\"");
        Assert.All(run.ModelReasons, reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AChangedKeyRegeneratesItsRecordOnly()
    {
        var run = NewRun();
        run.Edit("File0.cs", "Located<int>? Crew", "Located<int>? CrewSize");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.OutputReasons.Order());
        Assert.Contains("\"crew_size\"", run.Text("ShipFrontMatter.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedCommentChangesTheReference()
    {
        var run = NewRun();
        run.Edit("File1.cs", "Who owns a ship.", "Who owned a ship.");
        Assert.Contains("Who owned a ship.", run.Text("OwnerFrontMatter.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingInAModelHoldsASymbolASyntaxNodeOrACompilation()
    {
        var run = new GeneratorRun(SampleSource.Ship, SampleSource.Owner, BrokenRecords.NotPartial);
        Assert.Equal(3, run.Models.Count());
        Assert.All(run.Models, model => Assert.Empty(ObjectGraph.RoslynTypesIn(model)));
    }
}
