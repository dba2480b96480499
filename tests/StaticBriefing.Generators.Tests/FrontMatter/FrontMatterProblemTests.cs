using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.Tests.FrontMatter;

public class FrontMatterProblemTests
{
    [Theory]
    [InlineData(BrokenRecords.NotPartial, "SB9001", "(5,22)", "'DockFrontMatter' must be a partial record")]
    [InlineData(BrokenRecords.Nested, "SB9001", "(7,34)", "'DockFrontMatter' must be a partial record")]
    [InlineData(BrokenRecords.UnsupportedType, "SB9002", "(7,30)", "'Depth' has the type 'StaticBriefing.Text.Sources.Located<decimal>?'")]
    [InlineData(BrokenRecords.KeyTwice, "SB9003", "(9,29)", "'Title' answers to the key 'name'")]
    public void ARecordThatCannotBeReadIsReportedInItsPlace(string source, string id, string position, string words)
    {
        var problem = Assert.Single(new GeneratorRun(source).Result.Diagnostics);
        var start = problem.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(id, problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal(position, $"({start.Line + 1},{start.Character + 1})");
        Assert.Contains(words, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOtherPropertiesAreStillRead()
    {
        var run = new GeneratorRun(BrokenRecords.UnsupportedType);
        Assert.Contains("Name = binder.Text(\"name\")", run.Text("DockFrontMatter.g.cs"), StringComparison.Ordinal);
    }
}
