using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Tests.Learning;

public class WordGroupsTests
{
    [Theory]
    [InlineData("nairobi", "kampala")]
    [InlineData("seven", "eight")]
    [InlineData("olga", "irina")]
    public void WordsOfLikeMeaningAreInOneGroup(string one, string other)
    {
        Assert.NotEqual(0u, Group(one));
        Assert.Equal(Group(one), Group(other));
    }

    [Fact]
    public void WordsOfOtherMeaningAreNot()
    {
        Assert.NotEqual(Group("nairobi"), Group("minister"));
        Assert.NotEqual(Group("minister"), Group("olga"));
    }

    [Fact]
    public void AWordThatNobodyWritesHasNone() => Assert.Equal((0u, 0u), WordGroups.English[StableHash.Of("qzzvkw")]);

    private static uint Group(string word) => WordGroups.English[StableHash.Of(word)].Group;
}
