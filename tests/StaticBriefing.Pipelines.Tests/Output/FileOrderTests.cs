using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

public class FileOrderTests
{
    private readonly FileOrder _order = new();

    private string[] Of(params string[] paths) => [.. _order.Of([.. paths.Select(path => new SiteFile(path, "", 0))]).Select(file => file.Path)];

    [Fact]
    public void PathsComeInOrdinalOrder() => Assert.Equal(["B", "a", "a.b", "a/c"], Of("a/c", "a", "B", "a.b"));

    [Fact]
    public void OtherPathsHaveAnotherOrder()
    {
        Assert.Equal(["a", "b", "c"], Of("c", "a", "b"));
        Assert.Equal(["a", "b", "c"], Of("c", "a", "b"));
        Assert.Equal(["a", "b", "c"], Of("b", "a", "c"));
        Assert.Equal(["a", "c"], Of("c", "a"));
    }

    [Fact]
    public void TheFilesAreThoseThatAreGivenNow()
    {
        Of("b", "a");
        SiteFile[] other = [new("b", "1", 1), new("a", "2", 2)];

        Assert.Equal([other[1], other[0]], _order.Of(other));
    }
}
