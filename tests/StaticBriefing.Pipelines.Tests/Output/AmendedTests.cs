using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

public class AmendedTests
{
    private static readonly Amended<int> s_first = new(new OrderedDictionary<string, int> { ["b"] = 1, ["a"] = 2, ["c"] = 3 });

    private static Amended<int> With(params (string Path, int Value)[] values) => s_first.With(values.Select(value => KeyValuePair.Create(value.Path, value.Value)));

    [Fact]
    public void ItHasTheNewValuesInTheOldOrder()
    {
        var second = With(("a", 20)).With([KeyValuePair.Create("c", 30)]);

        Assert.Equal([1, 20, 30], second.Values);
        Assert.True(second.TryGet("a", out var value));
        Assert.Equal(20, value);
    }

    [Fact]
    public void WhoHasTheEarlierOneKeepsIt()
    {
        With(("a", 20));

        Assert.Equal([1, 2, 3], s_first.Values);
    }

    [Fact]
    public void NoPathMayBeNew() => Assert.Throws<ArgumentException>(() => With(("d", 4)));

    [Fact]
    public void ManyNewValuesArePutTogetherWithTheOthers()
    {
        var paths = Enumerable.Range(0, 3_000).Select(i => $"{i}").ToList();
        var all = new Amended<int>(paths.ToDictionary(path => path, _ => 0));

        var amended = all.With(paths.Take(2_000).Select(path => KeyValuePair.Create(path, 1))).With([KeyValuePair.Create("2999", 2)]);

        Assert.Equal([.. Enumerable.Repeat(1, 2_000), .. Enumerable.Repeat(0, 999), 2], amended.Values);
    }
}
