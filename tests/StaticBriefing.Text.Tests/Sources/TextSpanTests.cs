using CsCheck;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Tests.Sources;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> s_span = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 10]).Select((start, length) => new TextSpan(start, length));

    [Fact]
    public void BoundsGoThereAndBack() => s_span.Sample(span => Assert.Equal(span, TextSpan.FromBounds(span.Start, span.End)));

    [Fact]
    public void OverlapIsASharedCharacter() => Gen.Select(s_span, s_span).Sample((a, b) =>
    {
        Assert.Equal(Enumerable.Range(a.Start, a.Length).Any(b.Contains), a.OverlapsWith(b));
        Assert.Equal(a.OverlapsWith(b), b.OverlapsWith(a));
    });

    [Fact]
    public void OrderIsTotal() => Gen.Select(s_span, s_span).Sample((a, b) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
    });
}
