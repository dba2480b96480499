namespace StaticBriefing.Language.Tests.Events;

public class EventTests
{
    [Theory]
    [InlineData("Arlo Quill has built bridges since 2019.", "2019/..")]
    [InlineData("Vera Lund said the bridge opened in March 2020.", "2020-03")]
    [InlineData("The bridge opened last year.", null)]
    [InlineData("After a long meeting, Quill praised it.", null)]
    public void ADatedSentenceOfThePastIsAnEvent(string text, string? value)
    {
        var reading = Reading.Of(text);
        var found = Assert.Single(reading.Found.Events);
        Assert.Equal((text, value), (found.Label, reading.Found.Dates[found.Date].Value?.Text));
    }

    [Theory]
    [InlineData("The bridge will open in 2031.")]
    [InlineData("Quill said: “It opened in 2019.”")]
    [InlineData("The bridge opened.")]
    public void PlansQuotedDatesAndUndatedSentencesAreNone(string text) => Assert.Empty(Reading.Of(text).Found.Events);

    [Fact]
    public void ALongLabelKeepsItsBeginningAndItsDate()
    {
        var text = "Vera Lund said the bridge opened in March 2020, " + string.Join(" ", Enumerable.Repeat("with a great many speeches and songs", 8)) + ".";
        Assert.Equal("Vera Lund said the bridge opened in March 2020 …", Assert.Single(Reading.Of(text).Found.Events).Label);
    }
}
