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
}
