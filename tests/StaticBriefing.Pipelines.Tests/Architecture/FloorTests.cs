namespace StaticBriefing.Pipelines.Tests.Architecture;

/// <summary>A floor sees the floor below it and the bedrock, nothing else.</summary>
public class FloorTests
{
    [Theory]
    [InlineData("Text")]
    [InlineData("Syntax", "Text")]
    [InlineData("Language", "Text")]
    [InlineData("Semantics", "Language", "Syntax", "Text")]
    [InlineData("Pages", "Semantics", "Text")]
    [InlineData("Site", "Pages", "Text")]
    [InlineData("Pipelines", "Language", "Pages", "Semantics", "Site", "Syntax", "Text")]
    [InlineData("Cli", "Pipelines", "Text")]
    [InlineData("Generators")]
    public void AFloorReferencesOnlyWhatItStandsOn(string project, params string[] floors) => Assert.Equal(floors, SourceTree.Floors(project));

    [Fact]
    public void EveryProjectIsAFloorOfTheHouse() => Assert.Equal(
        ["Cli", "Generators", "Language", "Pages", "Pipelines", "Semantics", "Site", "Syntax", "Text"],
        SourceTree.Projects.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void APackageIsOnOneFloorOnly()
    {
        var packages = SourceTree.Projects.Keys.SelectMany(project => SourceTree.Packages(project).Select(package => (package.Name, project))).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages.GroupBy(package => package.Name), package => Assert.Single(package));
    }

    [Fact]
    public void APackageIsNotHandedUpward() => Assert.All(
        SourceTree.Projects.Keys.SelectMany(SourceTree.Packages),
        package => Assert.True(package.Private is "compile" or "all", $"{package.Name} has PrivateAssets=\"{package.Private}\""));
}
