using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests;

public class LanguageWordsTests
{
    [Theory]
    [InlineData("isn't")]
    [InlineData("isn’t")]
    [InlineData("Isn’t")]
    public void AListKnowsAContractionWithEitherApostrophe(string word) => Assert.True(LanguageWords.English.HeadlineWords.Contains(word));

    [Fact]
    public void ANameIsKnownWithEitherApostropheHoweverItsListWritesIt()
    {
        Assert.True(LanguageWords.English.PlaceForms.TryGet("Cote d’Ivoire", out var place));
        Assert.Equal("Ivory Coast", place);
        Assert.True(LanguageWords.English.Organisations.Contains("Moody’s"));
        Assert.True(LanguageWords.English.Organisations.Contains("Moody's"));
    }
}
