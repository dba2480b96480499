using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Tests.Output;

public class RefusedPathsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private List<string> Accept(params string[] paths) => [.. paths.Except(RefusedPaths.Among(paths, new Dictionary<string, TextLocation>(), _diagnostics).Paths)];

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/../../evil")]
    [InlineData("/evil")]
    [InlineData("")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a\\b")]
    [InlineData("con")]
    [InlineData("people/AUX.html")]
    [InlineData("lpt1.tar.gz")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("c:evil")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData(".briefing-manifest")]
    public void AnUnsafePathIsReportedAndTheRestIsAccepted(string path)
    {
        Assert.Equal(["good"], Accept(path, "good"));
        Assert.Equal("SB6010", Assert.Single(_diagnostics.ToEquatableArray()).Id);
    }

    // A theory's data travels as UTF-8, which has no half pairs.
    [Fact]
    public void HalfASurrogatePairIsUnsafe() => AnUnsafePathIsReportedAndTheRestIsAccepted("half\ud800");

    [Fact]
    public void APartOf255BytesIsAcceptedAndOneMoreIsNot()
    {
        var longest = new string('ñ', 125) + "12345";

        Assert.Equal([longest], Accept(longest, longest + "6"));
        Assert.Equal("SB6010", Assert.Single(_diagnostics.ToEquatableArray()).Id);
    }

    [Theory]
    [InlineData("Map.png", "map.png")]
    [InlineData("É.html", "é.html")]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("a", "a/b")]
    [InlineData("A/x", "a")]
    public void OfTwinsOneIsAcceptedAndTheOtherReported(string first, string second)
    {
        Assert.Single(Accept(first, second));
        Assert.Equal("SB6011", Assert.Single(_diagnostics.ToEquatableArray()).Id);
    }

    [Fact]
    public void NamesThatOnlyLookAlikeAreNoTwins()
    {
        Assert.Equal(5, Accept("é", "ó", "e", "日本", "日本語").Count);
        Assert.Equal(0, _diagnostics.Count);
    }
}
