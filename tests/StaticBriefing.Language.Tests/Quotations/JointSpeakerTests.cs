using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Tests.Quotations;

public class JointSpeakerTests
{
    [Theory]
    [InlineData("Vera Holm and Arlo Quill said the harbour would stay open.", "Vera Holm and Arlo Quill")]
    [InlineData("Rep. Vera Holm (R-Orvik) and Sen. Arlo Quill said the harbour would stay open.", "Vera Holm and Arlo Quill")]
    [InlineData("Vera Holm, Arlo Quill and Sten Brand said the harbour would stay open.", "Vera Holm, Arlo Quill and Sten Brand")]
    [InlineData("Vera Holm spoke. Arlo Quill waited. Both Holm and Quill said the harbour would stay open.", "Vera Holm and Arlo Quill")]
    [InlineData("Vera Holm, the mayor of Lund, and Arlo Quill said the harbour would stay open.", "Vera Holm and Arlo Quill")]
    public void WhatSeveralSayIsOfAllOfThem(string text, string speakers)
    {
        var quote = Assert.Single(Reading.Of(text).Found.Quotes);
        Assert.Equal((speakers, NameKind.Unknown, true), (quote.Speaker?.Name, quote.Speaker?.Kind, quote.Speaker?.IsNamed));
    }

    [Theory]
    [InlineData("Vera Holm and her aides said the harbour would stay open.", "Vera Holm and her aides")]
    [InlineData("Vera Holm and others said the harbour would stay open.", "Vera Holm and others")]
    [InlineData("Vera Holm waited. Arlo Quill spoke. Holm and Quill aides said the harbour would stay open.", "Holm and Quill aides")]
    [InlineData("The Justice Department and the Harbour Ministry said the harbour would stay open.", "The Justice Department and the Harbour Ministry")]
    public void WhereNotAllHaveNamesTheSpeakersAreTheWordsAsWritten(string text, string speakers)
    {
        var quote = Assert.Single(Reading.Of(text).Found.Quotes);
        Assert.Equal((speakers, NameKind.Unknown), (quote.Speaker?.Name, quote.Speaker?.Kind));
    }

    [Theory]
    [InlineData("Vera Holm, a baker who worked for Arlo Quill and Sten Brand, said the harbour would stay open.")]
    [InlineData("Vera Holm, mayor of Lund and head of the council, said the harbour would stay open.")]
    [InlineData("“The harbour is open,” said Vera Holm, who belonged to the council and now leads it.")]
    public void WhatIsToldOfOneIsNoSecondSpeaker(string text) =>
        Assert.Equal("Vera Holm", Assert.Single(Reading.Of(text).Found.Quotes).Speaker?.Name);

    [Fact]
    public void AfterTwoWhoSpokeTogetherNeitherIsHe() =>
        Assert.Null(Reading.Of("Sten Holm and Sen. Arlo Quill said the harbour would stay open. “It is late,” he said.").Quote.Speaker);
}
