namespace StaticBriefing.Language.Tests.Events;

public class EventTests
{
    [Theory]
    [InlineData("Arlo Quill has built bridges since 2019.", "2019/..")]
    [InlineData("Vera Lund said the bridge opened in March 2020.", "2020-03")]
    [InlineData("The bridge opened last year.", null)]
    [InlineData("After a long meeting, Quill praised it.", null)]
    [InlineData("The bridge will open in 2031.", "2031")]
    [InlineData("Vera Lund, who built the bridge in 2019, was praised.", "2019")]
    [InlineData("The town sued the builder during a visit on 3 May 2019.", "2019-05-03")]
    [InlineData("The vote was on 3 May 2019.", "2019-05-03")]
    [InlineData("25 June 2010 The town files a suit.", "2010-06-25")]
    [InlineData("In 2019, the bridge, which had cost much, was closed.", "2019")]
    public void ASentenceThatDatesSomethingDoneOrSetIsAnEvent(string text, string? value)
    {
        var reading = Reading.Of(text);
        var found = Assert.Single(reading.Found.Events);
        Assert.Equal((text, value), (found.Label, reading.Found.Dates[found.Date].Value?.Text));
    }

    [Theory]
    [InlineData("Quill said in 2019 that he liked the bridge.")]
    [InlineData("Quill was 45 in 2019.")]
    [InlineData("Quill praised the 2019 plan.")]
    [InlineData("More ships came than in 2019.")]
    [InlineData("The bridge did not open in 2019.")]
    [InlineData("The bridge might close in 2031.")]
    [InlineData("Quill, the mayor in 2019, is old.")]
    [InlineData("It rains every Monday, and it rained for two years.")]
    [InlineData("Quill said: “It opened in 2019.”")]
    [InlineData("The bridge opened.")]
    [InlineData("Quill spoke of the states that Lund won in 2008.")]
    [InlineData("Lund hired the man who built the bridge in 2019.")]
    [InlineData("Quill complained about the May 3, 2019, collapse of the bridge.")]
    [InlineData("Quill praised the 2019 “bridge for all”.")]
    [InlineData("Quill prepared an important May 2019 speech.")]
    [InlineData("Most voters liked the bridge in the mid-May poll.")]
    [InlineData("A poll conducted in May 2019 showed that Quill was ahead.")]
    [InlineData("The survey was conducted by telephone between May 15 and 17, 2019.")]
    [InlineData("None of the bridges will be closed in 2031.")]
    [InlineData("Quill tweeted in May 2019 that the bridge is fine.")]
    [InlineData("Quill told of the events following the election.")]
    public void StatesStatementsThingsWithADateAndWhatOnlyMightBeAreNone(string text) => Assert.Empty(Reading.Of(text).Found.Events);

    [Fact]
    public void OfTwoDatesTheOneThatDatesSomethingDoneCounts()
    {
        var reading = Reading.Of("The 2012 plan was signed in May 2014.");
        Assert.Equal("May 2014", reading.Found.Dates[Assert.Single(reading.Found.Events).Date].Phrase);
    }

    [Theory]
    [InlineData(
        "Vera Lund said that the council had many things to think of and few days to think of them in, and the bridge was closed in March 2020, which nobody liked, for the good of all who use it.",
        "Vera Lund said … the bridge was closed in March 2020 …")]
    [InlineData(
        "The bridge was closed in March 2020, which nobody who lived on the other side of the water liked at all, for the good of all who have ever used it, according to Vera Lund.",
        "The bridge was closed in March 2020 … according to Vera Lund")]
    public void ALongLabelIsTheClauseWithTheDateAndWhoSaysSo(string text, string label) =>
        Assert.Equal(label, Assert.Single(Reading.Of(text).Found.Events).Label);

    [Theory]
    [InlineData("(Vera Lund opened the bridge in March 2020.)", "Vera Lund opened the bridge in March 2020.")]
    [InlineData("— Vera Lund opened the bridge in March 2020.", "Vera Lund opened the bridge in March 2020.")]
    [InlineData("(In March 2020 Vera Lund opened the bridge.)", "In March 2020 Vera Lund opened the bridge.")]
    [InlineData("(In March 2020 Vera Lund opened the bridge).", "In March 2020 Vera Lund opened the bridge")]
    [InlineData("In March 2020 Vera Lund opened the bridge (a small one).", "In March 2020 Vera Lund opened the bridge (a small one).")]
    public void ALabelBeginsWithAWord(string text, string label) =>
        Assert.Equal(label, Assert.Single(Reading.Of(text).Found.Events).Label);

    [Fact]
    public void ALongLabelKeepsItsBeginningAndItsDate()
    {
        var text = "Vera Lund said the bridge opened in March 2020, " + string.Join(" ", Enumerable.Repeat("with a great many speeches and songs", 8)) + ".";
        Assert.Equal("Vera Lund said the bridge opened in March 2020 …", Assert.Single(Reading.Of(text).Found.Events).Label);
    }
}
