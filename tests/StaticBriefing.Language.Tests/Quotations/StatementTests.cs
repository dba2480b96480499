namespace StaticBriefing.Language.Tests.Quotations;

public class StatementTests
{
    private const string Opening = "Arlo Quill is the mayor of Lund.\n";

    [Theory]
    [InlineData("Quill said the bridge is safe.")]
    [InlineData("Quill said it was unsafe.")]
    [InlineData("Quill said he supported it.")]
    [InlineData("Quill says it’s unsafe.")]
    [InlineData("Quill said they’re leaving.")]
    [InlineData("Quill said the number rose to 30.")]
    [InlineData("Quill has said to close the bridge.")]
    [InlineData("Quill says ferries run late.")]
    [InlineData("Quill says he admires Holm.")]
    [InlineData("Quill acknowledged that the council misspoke.")]
    [InlineData("Quill Says Bridge Was Closed Too Late")]
    public void WhatHoldsAVerbSaysSomething(string text) =>
        Assert.Contains(Reading.Of(Opening + text).Reported, quote => quote.IsStatement);

    [Theory]
    [InlineData("Quill said it again and again.")]
    [InlineData("That is what Quill said.")]
    [InlineData("Quill doesn’t think so.")]
    [InlineData("Vera Holm left, and Quill said he would.")]
    [InlineData("Quill answered a question.")]
    [InlineData("Quill explained the proposed plan.")]
    [InlineData("Quill acknowledged Holm’s success.")]
    [InlineData("Quill claimed victory.")]
    public void WhatOnlyNamesOrPointsAtWordsSaysNothing(string text) =>
        Assert.DoesNotContain(Reading.Of(Opening + text).Reported, quote => quote.IsStatement);

    [Theory]
    [InlineData("Quill called it “a mistake.”")]
    [InlineData("“No,” Quill said.")]
    public void WordsBetweenMarksAlwaysDo(string text) => Assert.True(Reading.Of(Opening + text).Quote.IsStatement);
}
