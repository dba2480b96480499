using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Semantics.Tests.Articles;

public class TitleTests
{
    [Fact]
    public void FrontMatterNamesTheArticle() => Assert.Equal("The bridge", TitleOf("Words of it.", "title: ' The bridge '"));

    [Fact]
    public void AMarkedHeadlineNamesIt() => Assert.Equal("The bridge", TitleOf("# The bridge\n\nWords of it.", path: "seeds/a.md"));

    [Fact]
    public void AShortFirstSentenceIsTheTitleWithoutItsStop() => Assert.Equal("The bridge reopens", TitleOf("The bridge reopens. It rained."));

    [Fact]
    public void ALongFirstSentenceEndsAtAClause() => Assert.Equal(
        "The old bridge over the Merrow reopens on Monday",
        TitleOf("The old bridge over the Merrow reopens on Monday, which many who live beside it had long since given up hoping for."));

    [Fact]
    public void ACommaInANumberEndsNoClause() => Assert.Equal(
        "The council of Port Ellery has counted that the repair of the bridge would take 80,000…",
        TitleOf("The council of Port Ellery has counted that the repair of the bridge would take 80,000 crowns of what the town has."));

    [Fact]
    public void FurnitureIsNoTitle() => Assert.Equal("The bridge reopens", TitleOf("Share this\n\nThe bridge reopens.", "boilerplate: [Share this]"));

    [Fact]
    public void AnEmptyTextIsCalledAfterItsFile() => Assert.Equal("a", TitleOf(""));

    [Theory]
    [InlineData("link")]
    [InlineData("excerpt")]
    public void WordsThatAreNotPublishedAreNoTitle(string visibility) =>
        Assert.Equal("a", TitleOf("The bridge reopens.", $"visibility: {visibility}"));

    private static string TitleOf(string text, string frontMatter = "", string path = "seeds/a.txt")
    {
        var source = Briefing.SourceOf(path, text, frontMatter, new DiagnosticBag());
        return ArticleTitle.Of(source, Briefing.Read(source));
    }
}
