namespace StaticBriefing.Language.Tests.Quotations;

public class SourceNameTests
{
    [Theory]
    [InlineData("Arlo Quill spoke in Lund. A Quill ally said the harbour would stay open.", "A Quill ally")]
    [InlineData("Arlo Quill spoke in Lund. The Quill campaign said the harbour would stay open.", "The Quill campaign")]
    [InlineData("Arlo Quill spoke in Lund. Quill aides said the harbour would stay open.", "Quill aides")]
    [InlineData("Arlo Quill spoke in Lund. An anti-Quill group said the harbour would stay open.", "An anti-Quill group")]
    [InlineData("Arlo Quill spoke in Lund. A spokesman for Arlo Quill said the harbour would stay open.", "A spokesman for Arlo Quill")]
    [InlineData("Arlo Quill spoke in Lund. Several officials, including Arlo Quill, said the harbour would stay open.", "Several officials, including Arlo Quill")]
    [InlineData("Arlo Quill spoke in Lund. An aide to Arlo Quill said the harbour would stay open.", "An aide to Arlo Quill")]
    public void ANameThatOnlyTellsWhoseSomebodyIsDoesNotSpeak(string text, string speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("Quill campaign manager Vera Holm said the harbour would stay open. Arlo Quill listened.")]
    [InlineData("A Quill adviser, Vera Holm, said the harbour would stay open. Arlo Quill listened.")]
    [InlineData("Harbour planning director Vera Holm said the harbour would stay open.")]
    [InlineData("The angry Vera Holm said the harbour would stay open.")]
    [InlineData("A study by Vera Holm said the harbour would stay open.")]
    [InlineData("Vera Holm herself said the harbour would stay open.")]
    public void TheNameThatIsTheHeadOrStandsBesideItSpeaks(string text) => Assert.Equal("Vera Holm", SpeakerOf(text));

    [Theory]
    [InlineData("The Harbour Commission of Uganda said on Monday that it would count again.", "Harbour Commission of Uganda")]
    [InlineData("The Harbour Commission of Uganda's chairman said on Monday that it would count again.", "The Harbour Commission of Uganda's chairman")]
    [InlineData("The Royal Harbour Society of Tasmania said on Monday that the bridge was open.", "Royal Harbour Society of Tasmania")]
    public void AnOrganisationOfACountrySpeaksUnderItsWholeName(string text, string speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Fact]
    public void WhatPeopleSpeakOfIsNoPartOfThem() => Assert.Contains(
        Reading.Of("Brand acknowledged that it will be hard to persuade delegates unless Vera Quill finishes on a very strong winning streak - something Quill aides argue is possible after Tuesday's victory in Orvik.").Found.Quotes,
        quote => quote.Speaker?.Name == "Quill aides");

    [Fact]
    public void OfSeveralWhoAreNamedForExamplesNoneSpeaksAlone() => Assert.Equal(
        "Several leaders, including Sens. Vera Holm (Orvik), Arlo Quill (Lund) and Sten Brand",
        SpeakerOf("Several leaders, including Sens. Vera Holm (Orvik), Arlo Quill (Lund) and Sten Brand, said the harbour would stay open."));

    private static string? SpeakerOf(string text) => Assert.Single(Reading.Of(text).Found.Quotes).Speaker?.Name;
}
