using CsCheck;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Tests.Sources;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 3, 0, 3)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("ab\r\rcd", 3, 1, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 9, 0, 2)]
    [InlineData("ab", -1, 0, 0)]
    public void APositionIsALineAndACharacter(string content, int offset, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), SourceText.From("a.md", content).GetPosition(offset));

    [Fact]
    public void PositionsRiseWithOffsets() => Gen.String[Gen.Char["ab\r\n"], 0, 30].Sample(content =>
    {
        var source = SourceText.From("a.md", content);
        for (var i = 0; i < content.Length; i++)
            Assert.True(source.GetPosition(i).CompareTo(source.GetPosition(i + 1)) < 0);
    });

    [Fact]
    public void SourcesAreEqualByPathAndBytes()
    {
        Assert.Equal(SourceText.From("a.md", "text"), SourceText.From("a.md", "text"));
        Assert.NotEqual(SourceText.From("a.md", "text"), SourceText.From("b.md", "text"));
        Assert.NotEqual(SourceText.From("a.md", "text", "1"), SourceText.From("a.md", "text", "2"));
    }

    [Fact]
    public void ALocationIsShownOneBased() =>
        Assert.Equal("a.md(2,1)", SourceText.From("a.md", "ab\ncd").GetLocation(new TextSpan(3, 1)).ToString());
}
