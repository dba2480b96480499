namespace StaticBriefing.Language.Tests.Topics;

public class TopicTests
{
    [Fact]
    public void WordsThatComeAgainAreATopic() =>
        Assert.Equal(["gun control"], TopicsOf("Ada Pinn is for gun control. Bo Lund is against gun control, and against taxes."));

    [Fact]
    public void AWordThatNoDictionaryKnowsMayStandBefore() =>
        Assert.Equal(["tidal power"], TopicsOf("The town wants tidal power. No other town has tidal power."));

    [Fact]
    public void WordsThatStandOnceAreNone() => Assert.Empty(TopicsOf("Ada Pinn is for gun control. Bo Lund is for tax reform."));

    [Fact]
    public void SeveralAndOneAreTheSameTopic() =>
        Assert.Equal(["mass shooting"], TopicsOf("A mass shooting shook the town. It was the second of two mass shootings."));

    [Fact]
    public void WhatMeansAnotherThingInTheSingularStaysAsItIs() =>
        Assert.Equal(["civil rights"], TopicsOf("She spoke of civil rights. He spoke of civil rights, too."));

    [Fact]
    public void APartOfALongerTopicIsNone() =>
        Assert.Equal(["private email server"], TopicsOf("A private email server stood there. Who owned the private email server, nobody knew."));

    [Fact]
    public void APartThatStandsByItselfAgainAndAgainIsOneToo()
    {
        var reading = Reading.Of("A private email server stood there. The private email server hummed. One email server hummed. Another email server fell.");
        Assert.Equal(["private email server", "email server"], reading.Found.Topics.Select(topic => topic.Name));
        Assert.Equal("email server | email server", reading.Words(reading.Found.Topics[1].Mentions));
    }

    [Theory]
    [InlineData("A new policy came. The new policy stayed.")]
    [InlineData("The Harbour Board met. The Harbour Board left.")]
    [InlineData("It rained last year. It snowed last year.")]
    [InlineData("Young people came. Young people left.")]
    [InlineData("They went there quickly. They went there slowly.")]
    public void NamesAndPlainWordsAreNone(string text) => Assert.Empty(TopicsOf(text));

    [Fact]
    public void NoMoreThanFiveAreFoundInOneArticle()
    {
        string[] topics = ["gun control", "tax reform", "border security", "trade agreement", "charter school", "carbon emission", "student loan"];
        var text = string.Join(" ", topics.Select(topic => $"They spoke of {topic}. They wrote of {topic}."));
        Assert.Equal(topics.Take(5), TopicsOf(text));
    }

    private static IEnumerable<string> TopicsOf(string text) => Reading.Of(text).Found.Topics.Select(topic => topic.Name);
}
