using StaticBriefing.Text.Collections;

namespace StaticBriefing.Text.Tests.Collections;

public class OrdinalOrderTests
{
    [Fact]
    public void WhatIsInOrderIsTheSameList()
    {
        string[] items = ["A", "a", "a", "b"];

        Assert.Same(items, OrdinalOrder.Of(items, item => item));
    }

    [Fact]
    public void WhatIsNotIsSortedAndEqualKeysStayAsTheyAre() =>
        Assert.Equal(["A1", "a1", "b2", "b1"], OrdinalOrder.Of(["b2", "a1", "b1", "A1"], item => item[..1]));
}
