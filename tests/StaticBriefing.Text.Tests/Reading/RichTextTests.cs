using CsCheck;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Tests.Reading;

public sealed class RichTextTests
{
    // "A &amp; B" and, after two line ends, "C": the plain text is "A & B\nC".
    private static readonly RichText s_text = new("A & B\nC", [], [], [new(0, 2, 0, 2), new(2, 1, 2, 5), new(3, 2, 7, 2), new(6, 1, 11, 1)]);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(2, 3, 2, 7)]
    [InlineData(1, 4, 1, 8)]
    [InlineData(4, 5, 8, 9)]
    [InlineData(5, 6, 9, 9)]
    [InlineData(4, 7, 8, 12)]
    [InlineData(5, 7, 9, 12)]
    [InlineData(7, 7, 12, 12)]
    [InlineData(0, 7, 0, 12)]
    public void ASpanOfTheTextLeadsBackToTheFile(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(TextSpan.FromBounds(sourceStart, sourceEnd), s_text.ToSource(TextSpan.FromBounds(start, end)));

    [Fact]
    public void ALargerSpanCoversWhatTheSmallerOneCovers() => Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 7]).Sample((a, b, c) =>
    {
        int[] bounds = [a, b, c];
        Array.Sort(bounds);
        if (bounds[0] == bounds[1] || bounds[1] == bounds[2])
            return;
        var (whole, left, right) = (Source(bounds[0], bounds[2]), Source(bounds[0], bounds[1]), Source(bounds[1], bounds[2]));
        Assert.True(whole.Contains(left) && whole.Contains(right));
        Assert.True(left.Start <= right.Start && left.End <= right.End);
    });

    [Fact]
    public void WithoutSegmentsTheTextIsTheFile() => Assert.Equal(new TextSpan(1, 2), RichText.Empty.ToSource(new TextSpan(1, 2)));

    private static TextSpan Source(int start, int end) => s_text.ToSource(TextSpan.FromBounds(start, end));
}
