using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Cli.Tests.Catalog;

public class DescriptorCatalogTests
{
    [Fact]
    public void IdsAreUniqueAndWellFormed()
    {
        Assert.All(DescriptorCatalog.All, descriptor => Assert.Matches("^SB[1-6][0-9]{3}$", descriptor.Id));
        Assert.Equal(DescriptorCatalog.All.Count, DescriptorCatalog.All.Select(descriptor => descriptor.Id).Distinct().Count());
    }

    [Fact]
    public void EveryDescriptorSaysWhatItIsAndHowToCureIt() => Assert.All(DescriptorCatalog.All, descriptor =>
    {
        Assert.NotEmpty(descriptor.Title);
        Assert.NotEmpty(descriptor.Explanation);
        Assert.NotEmpty(descriptor.Example);
        Assert.NotEmpty(descriptor.Cure);
        Assert.NotEqual(descriptor.Example, descriptor.Cure);
        Assert.EndsWith(".", descriptor.Explanation, StringComparison.Ordinal);
    });

    [Fact]
    public void IdsBeginWithTheNumberOfTheirFloor() =>
        Assert.All(DescriptorCatalog.Floors, floor => Assert.All(floor.All, descriptor => Assert.StartsWith($"SB{floor.Number}", descriptor.Id, StringComparison.Ordinal)));

    [Fact]
    public void KeysOfEveryTableAreDescribed() =>
        Assert.All(KeyCatalog.All, table => Assert.All(table.Keys, key => Assert.NotEmpty(key.Description)));

    [Fact]
    public void SettingsHaveDottedNames() =>
        Assert.Equal(["site.title", "site.description", "site.url", "site.licence", "site.lang", "read.auto", "output.without", "hosts"], KeyCatalog.Settings.Select(key => key.Name));
}
