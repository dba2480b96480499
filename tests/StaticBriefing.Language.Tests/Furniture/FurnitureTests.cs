namespace StaticBriefing.Language.Tests.Furniture;

public class FurnitureTests
{
    [Theory]
    [InlineData("Be the first to leave a comment")]
    [InlineData("Share this article")]
    [InlineData("Read more: The Harbour Opens Again")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Advertisement")]
    [InlineData("Copyright 2024 The Lund Courier. All rights reserved.")]
    [InlineData("Follow us on Facebook")]
    [InlineData("<tweet tweet-id=\"672426240989597696\"><tweet/>.")]
    public void LinesOfThePageAreLeftOutAndListed(string line)
    {
        var reading = Reading.Of($"The harbour opened in 2019.\n{line}");
        Assert.Equal([line], reading.Found.Furniture.Select(reading.Words));
        Assert.Equal(["The harbour opened in 2019."], reading.Sentences);
        Assert.Empty(reading.Found.Names);
    }

    [Theory]
    [InlineData("Share prices fell after the vote, and the minister resigned.")]
    [InlineData("Comments by the mayor were not welcome.")]
    [InlineData("Related developments came on Monday.")]
    [InlineData("<b>The mayor was not there.</b>")]
    [InlineData("Ships < 30 feet may enter.")]
    public void SentencesThatBeginLikeFurnitureAreKept(string line) => Assert.Empty(Reading.Of(line).Found.Furniture);

    [Fact]
    public void LinesThatAnEditorNamedAreFurniture()
    {
        var reading = Reading.Of("The harbour opened.\nSupport the Courier with a coin", furniture: "Support the Courier with a coin");
        Assert.Single(reading.Found.Furniture);
        Assert.Single(reading.Sentences);
    }
}
