using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Tests.Learning;

public class FeaturePlacesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20_000)]
    public void EachFeatureHasAPlaceOfItsOwn(int count)
    {
        uint[] features = [.. Enumerable.Range(0, count).Select(number => StableHash.Mix((uint)number, 1)).Distinct()];
        var places = new FeaturePlaces(features);
        var all = features.Select(feature => places.Of(feature)).ToHashSet();
        Assert.Equal(features.Length, all.Count);
        Assert.All(all, place => Assert.InRange(place, 0, places.Count - 1));
    }

    [Fact]
    public void FeaturesThatAreNeighboursArePartedToo()
    {
        uint[] features = [.. Enumerable.Range(1, 2_000).Select(number => (uint)number)];
        var places = new FeaturePlaces(features);
        Assert.Equal(features.Length, features.Select(feature => places.Of(feature)).Distinct().Count());
    }

    [Fact]
    public void AnUnknownFeatureFallsSomewhere()
    {
        var places = new FeaturePlaces([1, 2, 3]);
        Assert.All([0u, 99u, uint.MaxValue], feature => Assert.InRange(places.Of(feature), 0, places.Count - 1));
    }
}
