using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Language.Tests.Quotations;

public class QuotationTests
{
    [Theory]
    [InlineData("“The bridge is safe and open,” Arlo Quill said.", "Arlo Quill (Person) said: The bridge is safe and open,")]
    [InlineData("\"The bridge is safe and open,\" said Arlo Quill.", "Arlo Quill (Person) said: The bridge is safe and open,")]
    [InlineData("Arlo Quill said: “The bridge is safe. It is open.”", "Arlo Quill (Person) said: The bridge is safe. It is open.")]
    [InlineData("“Is the bridge safe?” Arlo Quill asked on Monday.", "Arlo Quill (Person) asked: Is the bridge safe?")]
    [InlineData("“The bridge is safe,” Arlo Quill, the mayor of Lund, told reporters.", "Arlo Quill (Person) told: The bridge is safe,")]
    [InlineData("“The bridge is safe,” according to the Harbour Ministry.", "Harbour Ministry (Organisation) according to: The bridge is safe,")]
    [InlineData("“My mother told me, ‘The bridge is safe,’” Arlo Quill said.", "Arlo Quill (Person) said: My mother told me, ‘The bridge is safe,’")]
    [InlineData("“[The] bridge is safe and open,” Arlo Quill said.", "Arlo Quill (Person) said: [The] bridge is safe and open,")]
    [InlineData("“The bridge is safe. It is open,” Arlo Quill thundered.", "Arlo Quill (Person) thundered: The bridge is safe. It is open,")]
    public void DirectSpeechIsFound(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Show(reading.Quote));
        Assert.Equal(QuoteKind.Direct, reading.Quote.Kind);
    }

    [Fact]
    public void SingleMarksAreQuotationMarksInBritishTextAndApostrophesNever()
    {
        var reading = Reading.Of("Arlo Quill said: ‘We don’t know the boys’ names.’ The ministry’s doors stayed shut.");
        Assert.Equal("Arlo Quill (Person) said: We don’t know the boys’ names.", reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("''We said that the bridge is safe. It is open,'' Arlo Quill said.")]
    [InlineData("``We said that the bridge is safe. It is open,'' Arlo Quill said.")]
    [InlineData("“We said that the bridge is safe. It is open,“ Arlo Quill said.")]
    public void MarksTypedAsTwoApostrophesOrTheWrongWayRoundAreQuotationMarks(string text)
    {
        var reading = Reading.Of(text);
        Assert.Equal("Arlo Quill (Person) said: We said that the bridge is safe. It is open,", reading.Show(reading.Quote));
        Assert.Equal(QuoteKind.Direct, reading.Quote.Kind);
    }

    [Theory]
    [InlineData("“We have seen worse bridges,” an angry harbourmaster bellowed.", "an angry harbourmaster")]
    [InlineData("“We have seen worse bridges.” — Arlo Quill", "Arlo Quill")]
    [InlineData("Arlo Quill:\"We have seen worse bridges.\"", "Arlo Quill")]
    [InlineData("Arlo Quill: “We have seen worse bridges.”", "Arlo Quill")]
    [InlineData("“We have called it the ‘iron bridge,’” an angry harbourmaster bellowed.", "an angry harbourmaster")]
    [InlineData("“The bridge is safe and open!” wept Vera Holm of Lund.", "Vera Holm of Lund")]
    public void WhoStandsBesideAWholeSpeechSpokeItWhateverTheVerb(string text, string source)
    {
        var reading = Reading.Of(text);
        Assert.Equal(source, reading.Words(reading.Quote.Source));
    }

    [Theory]
    [InlineData("Vera Lund was there.\n“This bridge will never open again.”\n— Arlo Quill", "Arlo Quill")]
    [InlineData("Vera Lund was there.\n\"[The] bridge will never open again.\"\n-Mayor Arlo Quill, writing to the council.", "Mayor Arlo Quill")]
    [InlineData("“This bridge will never open again.” ― Arlo Quill", "Arlo Quill")]
    public void WhoSignsASpeechSpokeIt(string text, string source)
    {
        var reading = Reading.Of(text);
        Assert.Equal(source, reading.Words(reading.Quote.Source));
        Assert.Equal("Arlo Quill", reading.Quote.Speaker?.Name);
    }

    [Theory]
    [InlineData("“This bridge will never open again.”\n- Schools close early in Lund")]
    [InlineData("Quill called it “a bridge for ever.”\n- Vera Lund")]
    public void WhatBeginsWithADashSignsNoOtherLines(string text) =>
        Assert.DoesNotContain(Reading.Of(text).Found.Quotes, quote => quote.Cue.Any(cue => text[cue.Start] == '-'));

    [Fact]
    public void WhatIsToldOfALetterDoesNotClaimTheSpeechThatGoesOn()
    {
        var reading = Reading.Of("“The bridge is safe and open,” Arlo Quill wrote in a letter that was first reported by the Harbour Gazette. “It will cost little.”");
        Assert.Equal("Arlo Quill (Person) wrote: The bridge is safe and open, | It will cost little.", reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("“The bridge is safe,” said Arlo Quill, who wrote about the visit in a book. “Nobody has to fear for it.”", "said: The bridge is safe, | Nobody has to fear for it.")]
    [InlineData("“The bridge is safe,” said Arlo Quill, speaking of Lund, “and nobody has to fear for it.”", "said: The bridge is safe, | and nobody has to fear for it.")]
    [InlineData("“The bridge is safe,” said Arlo Quill. He expects to see it open for years. “Nobody has to fear for it.”", "said: The bridge is safe, | Nobody has to fear for it.")]
    [InlineData("“What bridge do I have here?” Arlo Quill asked, looking far from pleased. “What do I have?”", "asked: What bridge do I have here? | What do I have?")]
    public void ASpeechGoesOnBehindAsidesAndOneSentenceOfTheReporter(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal($"Arlo Quill (Person) {expected}", reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("The old bridge, Arlo Quill said, “is safe and open.”", "The old bridge | “is safe and open.”")]
    [InlineData("Vera Lund has seen worse. Another flood, she said, “would not harm it at all.”", "Another flood | “would not harm it at all.”")]
    public void WhatStandsBeforeAnAttributionBeginsTheSentenceThatThePassageEnds(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Words(reading.Quote.Extent));
        Assert.Equal(QuoteKind.Partial, reading.Quote.Kind);
    }

    [Fact]
    public void ASpeechIsToldOnce()
    {
        var reading = Reading.Of("Arlo Quill said: “The bridge is safe and open,” the Harbour Gazette reported.");
        Assert.Equal("Arlo Quill (Person) said: The bridge is safe and open,", reading.Show(reading.Quote));
    }

    [Fact]
    public void ASpeechSplitByItsAttributionIsOneQuoteOfTwoPieces()
    {
        var reading = Reading.Of("Mayor Arlo Quill has a plan. “We will build the bridge,” Quill wrote on X. “It will cost little and last for ever.”");
        Assert.Equal("Arlo Quill (Person) wrote: We will build the bridge, | It will cost little and last for ever.", reading.Show(reading.Quote));
        Assert.Equal("X", reading.Words(reading.Quote.SaidAt!.Value));
    }

    [Fact]
    public void AnAttributionInMidSentenceSplitsToo()
    {
        var reading = Reading.Of("“The bridge,” said Arlo Quill, “is not for sale.”");
        Assert.Equal("Arlo Quill (Person) said: The bridge, | is not for sale.", reading.Show(reading.Quote));
    }

    [Fact]
    public void TwoSpeakersOfOneParagraphAreTwoQuotes()
    {
        var reading = Reading.Of("“We will build it,” Arlo Quill said. “It will never stand,” Vera Lund replied.");
        Assert.Equal(["Arlo Quill (Person) said: We will build it,", "Vera Lund (Person) replied: It will never stand,"], reading.Quoted.Select(reading.Show));
    }

    [Fact]
    public void ASpeechOfSeveralParagraphsIsOneQuote()
    {
        var reading = Reading.Of("Arlo Quill said: “The first thing is the bridge.\n“The second is the road.”\nNobody asked him more.");
        Assert.Equal("Arlo Quill (Person) said: The first thing is the bridge. | The second is the road.", reading.Show(reading.Quote));
    }

    [Fact]
    public void AnUnclosedMarkSpoilsNothingAfterIt()
    {
        var reading = Reading.Of("He spoke of “a bridge.\nVera Lund said: “It stands.”");
        Assert.Equal("Vera Lund (Person) said: It stands.", reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("Arlo Quill praised the plan, describing it as “the boldest, cheapest bridge of the age.”", "Arlo Quill (Person) describing: the boldest, cheapest bridge of the age.")]
    [InlineData("After a long night, Arlo Quill praised the plan, calling it “a bold bridge.”", "Arlo Quill (Person) calling: a bold bridge.")]
    [InlineData("However, the Harbour Ministry has repeatedly characterized the town’s bridges as “weak and rusty,” citing bad steel.", "Harbour Ministry (Organisation) has repeatedly characterized: weak and rusty,")]
    [InlineData("The plan was described by Arlo Quill as “weak and rusty.”", "Arlo Quill (Person) was described: weak and rusty.")]
    [InlineData("Arlo Quill, the mayor, said the bridge was “weak and rusty” at its ends.", "Arlo Quill (Person) said: weak and rusty")]
    public void QuotedWordsInTheReportersSentenceArePartial(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Show(reading.Quote));
        Assert.Equal(QuoteKind.Partial, reading.Quote.Kind);
    }

    [Theory]
    [InlineData("The so-called “deep harbour” lies behind the town.")]
    [InlineData("Her film “The Last Bridge” opened in Lund.")]
    [InlineData("They sang “Harbour of Gold” together.")]
    [InlineData("Arlo Quill said on Monday’s “Good Evening Lund” that it would rain.")]
    [InlineData("Arlo Quill, the baker known as “Harbour Bear,” stated that he liked the bridge.")]
    [InlineData("Vera Lund, who hosts the weekly show “Good Evening Lund,” appeared to lose her temper.")]
    [InlineData("Arlo Quill said the Gazette was to cancel “Good Evening Lund,” which few had watched.")]
    public void ScareQuotesAndTitlesAreNoQuotations(string text) => Assert.Empty(Reading.Of(text).Quoted);

    [Theory]
    [InlineData("“Never Again,” Arlo Quill said.", "Never Again,")]
    [InlineData("Arlo Quill called Vera Lund the “Queen of the Harbour.”", "Queen of the Harbour.")]
    [InlineData("Arlo Quill referred to Vera Lund as the “Harbour Queen.”", "Harbour Queen.")]
    [InlineData("“The bridge is safe,” said Arlo Quill. “This is Lund.”", "The bridge is safe, | This is Lund.")]
    public void ASpeechOfWordsWithCapitalsIsNoTitle(string text, string content)
    {
        var reading = Reading.Of(text);
        Assert.Equal(content, reading.Words(reading.Quote.Content));
    }

    [Theory]
    [InlineData("Arlo Quill joked, again using an exaggerated Southern accent, “Come on up and see the bridge!”", "joked: Come on up and see the bridge!")]
    [InlineData("Arlo Quill answered with a phrase that could have come from a child: “Do not ask me about the bridge.”", "answered with: Do not ask me about the bridge.")]
    public void WhatIntroducesAWholeSpeechIsNoPartOfIt(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal($"Arlo Quill (Person) {expected}", reading.Show(reading.Quote));
        Assert.Equal(QuoteKind.Direct, reading.Quote.Kind);
    }

    [Fact]
    public void WhatOpensTheSentenceOfAWholeSpeechIsNoPartOfIt()
    {
        var reading = Reading.Of("When asked to confirm the story of the “iron bridge” that was told in Orvik, Quill said, “Leave it alone. It stands.”");
        Assert.Equal("“Leave it alone. It stands.”", reading.Words(reading.Quoted.Last().Extent));
    }

    [Fact]
    public void AColonIntroducesTheNextParagraph()
    {
        var reading = Reading.Of("The mayor was plain. Arlo Quill told reporters:\n“The bridge is safe.”");
        Assert.Equal("Arlo Quill (Person) told: The bridge is safe.", reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("“It is late,” agrees Mary Holm.", "Mary Holm (Person) agrees: It is late,")]
    [InlineData("Mayor Arlo Quill has a plan. “It is late,” he points out.", "Arlo Quill (Person) points out: It is late,")]
    public void OtherConstructionsAreRead(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Show(reading.Quote));
    }

    [Fact]
    public void ALongSourceBetweenTwoPiecesKeepsThemOne()
    {
        var reading = Reading.Of("\"It is a fine bridge,\" said Peter Brand, a professor of bridges at Lund University in Orvik, Texas. \"The biggest cost is steel. Every year it grows.\"");
        Assert.Equal("Peter Brand (Person) said: It is a fine bridge, | The biggest cost is steel. Every year it grows.", reading.Show(reading.Quote));
    }

    [Fact]
    public void SpeechThatNobodyIsSaidToHaveSpokenIsNotFound() => Assert.Empty(Reading.Of("Vera Lund was there.\n“This bridge will never open again.”").Found.Quotes);

    [Fact]
    public void IndirectSpeechIsReportedWithoutMarks()
    {
        var reading = Reading.Of("Arlo Quill indicated that the bridge would open. According to Vera Lund, it is weak.");
        Assert.Equal(["Arlo Quill (Person) indicated: that the bridge would open", "Vera Lund (Person) According to: it is weak"], reading.Reported.Select(reading.Show));
        Assert.Empty(reading.Quoted);
    }

    [Fact]
    public void WhatIsAttributedReachesBeyondTheWordsQuoted()
    {
        var reading = Reading.Of("Arlo Quill, the mayor, said the bridge was “weak and rusty” at its ends.");
        Assert.Equal("the bridge was “weak and rusty” at its ends", reading.Words(reading.Quote.Extent));
        Assert.Equal("weak and rusty", reading.Words(reading.Quote.Content));
    }

    [Theory]
    [InlineData("“We will fix the roof,” Arlo Quill told a crowd at the hall that spilled out onto the street. “It leaks.”", "We will fix the roof, | It leaks.")]
    [InlineData("“We will fix the roof,” Arlo Quill said as a photo of the hall was shown.", "We will fix the roof,")]
    public void TheReportersOwnWordsAreNoPartOfASpeech(string text, string content)
    {
        var quote = Reading.Of(text).Found.Quotes[0];
        Assert.Equal(content, Reading.Of(text).Words(quote.Content));
        Assert.NotEmpty(quote.Source);
    }

    [Fact]
    public void WhoAddsIsWhoSpokeBefore()
    {
        var quotes = Reading.Of("Arlo Quill said the roof was old. Adding, “We will fix the roof soon.”").Found.Quotes;
        Assert.All(quotes, quote => Assert.Equal("Arlo Quill", quote.Speaker?.Name));
    }

    [Fact]
    public void WhoAddsIsWhoSpokeBeforeInTheSentence()
    {
        var reading = Reading.Of("The ministry refused to say more, and said that it was not its bridge, adding, “It is open.”");
        Assert.Equal("The ministry", reading.Words(reading.Quote.Source));
    }

    [Theory]
    [InlineData("On Monday, she responded to one of Quill’s messages by saying, “Just stop the bridge.”", "she")]
    [InlineData("The harbourmaster of Lund ended his visit by saying, “Just stop the bridge.”", "The harbourmaster of Lund")]
    public void WhoDoesSomethingBySayingSpoke(string text, string source)
    {
        var reading = Reading.Of(text);
        Assert.Equal(source, reading.Words(reading.Quote.Source));
    }

    [Theory]
    [InlineData("“I will not say that it is a mistake, so forget about it,” said retired baker Ada Holm, asked about the claims that she had made to the council of Lund.", "retired baker Ada Holm")]
    [InlineData("Citing “obligations in Lund,” the former mayor’s spokeswoman told the Gazette that Quill plans to skip the meeting.", "the former mayor’s spokeswoman")]
    public void WhoStandsRightBehindASpeechOrItsVerbSpoke(string text, string source)
    {
        var reading = Reading.Of(text);
        Assert.Equal(source, reading.Words(reading.Quote.Source));
    }

    [Fact]
    public void WordsThatNobodySaysAreHardlySure() =>
        Assert.All(Reading.Of("“It is late,” it was said.").Found.Quotes.Where(quote => quote.Source.IsEmpty), quote => Assert.True(quote.Confidence < 0.5));
}
