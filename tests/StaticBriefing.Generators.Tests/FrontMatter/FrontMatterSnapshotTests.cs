namespace StaticBriefing.Generators.Tests.FrontMatter;

public class FrontMatterSnapshotTests
{
    [Theory]
    [InlineData("ShipFrontMatter")]
    [InlineData("OwnerFrontMatter")]
    public void GeneratedTextIsTheSnapshot(string record)
    {
        var run = new GeneratorRun(SampleSource.Ship, SampleSource.Owner);
        Assert.Empty(run.Result.Diagnostics);
        Snapshot.Matches($"{record}.txt", run.Text($"{record}.g.cs"));
    }

    [Fact]
    public void EveryRecordHasOneFile()
    {
        var run = new GeneratorRun(SampleSource.Ship, SampleSource.Owner);
        Assert.Equal(["ShipFrontMatter.g.cs", "OwnerFrontMatter.g.cs"], run.Result.GeneratedSources.Select(source => source.HintName));
    }
}
