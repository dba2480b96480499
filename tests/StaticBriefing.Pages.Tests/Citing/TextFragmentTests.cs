using StaticBriefing.Pages.Citing;

namespace StaticBriefing.Pages.Tests.Citing;

public class TextFragmentTests
{
    [Fact]
    public void TheDirectivesOwnSignsAreEncoded() =>
        Assert.Equal("https://example.org/#:~:text=well%2Dknown%2C%20A%20%26%20B", TextFragment.Link("https://example.org/", ["well-known, A & B"]));

    [Fact]
    public void ALongQuoteIsFoundByItsEdges()
    {
        var words = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"word{number}"));
        Assert.EndsWith("#:~:text=word1%20word2%20word3%20word4,word37%20word38%20word39%20word40", TextFragment.Link("https://example.org/", [words]), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressWithAFragmentKeepsIt() => Assert.Equal("https://example.org/#a:~:text=b", TextFragment.Link("https://example.org/#a", ["b"]));

    [Fact]
    public void WithoutAnAddressThereIsNone() => Assert.Equal("", TextFragment.Link("", ["b"]));

    [Fact]
    public void AWordWithoutEndIsNotPutInAnAddress() => Assert.Equal("https://example.org/", TextFragment.Link("https://example.org/", [new string('a', 100_000)]));
}
