using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Semantics.Tests.Facts;

public class ContextRunsTests
{
    [Fact]
    public void WhatWasPackedIsGivenBack()
    {
        ContextRun[] runs = [new("Naïve words of ", IsQuoted: false), new("Ada Quill", IsQuoted: true), new(" and \uD800 – 名前.", IsQuoted: false), new("Ada Quill", IsQuoted: true)];

        ContextRuns packed = [.. runs];

        Assert.Equal(runs, packed);
        Assert.Equal(runs, packed);
    }

    [Fact]
    public void EqualRunsAreEqualAndOthersAreNot()
    {
        ContextRuns one = [new("Ada Quill", IsQuoted: true)];
        ContextRuns same = [new("Ada Quill", IsQuoted: true)];

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != [new("Ada Quill", IsQuoted: false)]);
        Assert.True(one != [new("Ada ", IsQuoted: true), new("Quill", IsQuoted: true)]);
    }

    [Fact]
    public void NoRunsAreNone()
    {
        ContextRuns none = [];

        Assert.Empty(none);
        Assert.True(none == default);
    }
}
