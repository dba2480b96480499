using CsCheck;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Text.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void ArraysOfTheSameItemsAreEqual() => Gen.Select(Gen.Int[0, 2].Array[0, 4], Gen.Int[0, 2].Array[0, 4]).Sample((a, b) =>
    {
        var (left, right) = (a.ToEquatableArray(), b.ToEquatableArray());
        Assert.Equal(a.SequenceEqual(b), left == right);
        if (left == right)
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
    });

    [Fact]
    public void ADefaultArrayIsAnEmptyOne()
    {
        EquatableArray<int> empty = [];
        Assert.Equal(empty, default);
        Assert.Equal(empty.GetHashCode(), default(EquatableArray<int>).GetHashCode());
        Assert.Empty(default(EquatableArray<int>));
    }

    [Fact]
    public void QueriesGiveWhatTheyGiveOfAList() => Gen.Int[0, 5].Array[0, 6].Sample(items =>
    {
        var array = items.ToEquatableArray();
        Assert.Equal(items.Select(item => item + 1), array.Select(item => item + 1));
        Assert.Equal(items.Select((item, at) => item * at), array.Select((item, at) => item * at));
        Assert.Equal(items.SelectMany(item => Enumerable.Repeat(item, item)), array.SelectMany(item => Enumerable.Repeat(item, item)));
        Assert.Equal(items.Where(item => item > 2), array.Where(item => item > 2));
        Assert.Equal(items.Concat([7]), array.Concat([7]));
        Assert.Equal(items.Any(item => item > 2), array.Any(item => item > 2));
        Assert.Equal(items.All(item => item > 2), array.All(item => item > 2));
        Assert.Equal(items.FirstOrDefault(item => item > 2), array.FirstOrDefault(item => item > 2));
        Assert.Equal(items.ToList(), array.ToList());
    });

    [Fact]
    public void QueriesOfADefaultArrayFindNothing()
    {
        var array = default(EquatableArray<string>);
        Assert.Empty(array.Select(item => item.Length));
        Assert.Empty(array.Where(item => item.Length > 0));
        Assert.Null(array.FirstOrDefault(item => item.Length > 0));
        Assert.Empty(array.ToList());
    }
}
