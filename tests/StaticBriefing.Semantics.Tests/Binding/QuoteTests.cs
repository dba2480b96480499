using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Tests.Binding;

public class QuoteTests
{
    private const string Speech = "“The bridge reopens on Monday,” said Ada Lindqvist, the mayor. “It is safe,” she said.";

    [Fact]
    public void AnEditorsQuoteIsVerifiedAndReviewed()
    {
        var quote = Assert.Single(Editorial("{exact: The bridge reopens on Monday, speaker: Ada Lindqvist}").Quotes);
        Assert.True(quote is { IsVerbatim: true, Status: ReviewStatus.Reviewed, Kind: QuoteKind.Direct, Speaker.Symbol.Name: "Ada Lindqvist" });
    }

    [Fact]
    public void WordsThatAreNotThereAreReportedWithTheNearest()
    {
        var briefing = new Briefing { Auto = AutoReading.Off }.Article("seeds/a.txt", Speech, "quotes: [{exact: The bridge opens on Monday}]");
        var finding = Assert.Single(briefing.Findings, finding => finding.StartsWith("SB3001", StringComparison.Ordinal));
        Assert.Contains("The bridge reopens on Monday", finding, StringComparison.Ordinal);
        Assert.False(Assert.Single(briefing.Facts.Quotes).IsVerbatim);
    }

    [Theory]
    [InlineData("Ada Lindqvist said the bridge is safe.", 1)]
    [InlineData("Ada Lindqvist answered a question.", 0)]
    [InlineData("That is what Ada Lindqvist said.", 0)]
    public void ReportedWordsAreAFactWhereTheySaySomething(string text, int facts) => Assert.Equal(facts, Facts(text).Quotes.Count);

    [Fact]
    public void EditorialMarksSplitAQuoteAndLeaveAGap()
    {
        var quote = Assert.Single(Editorial("{exact: 'The bridge […] on Monday'}").Quotes);
        Assert.Equal(["The bridge", "on Monday"], quote.Pieces);
        Assert.Equal([true], quote.Gaps);
    }

    [Fact]
    public void AnAttributionBetweenTwoPiecesIsNoGap() =>
        Assert.Equal([false], Assert.Single(Editorial("{exact: The bridge reopens on Monday … It is safe}").Quotes).Gaps);

    [Fact]
    public void IdsDependOnWordsAndNotOnPlace()
    {
        var first = Facts("Ada Lindqvist said: “The bridge is safe and sound.” Bob Tarn said: “The ferry is late again today.”", "title: Words").Quotes;
        var second = Facts("Bob Tarn said: “The ferry is late again today.” It rained. Ada Lindqvist said: “The bridge is safe and sound.”", "title: Words").Quotes;
        Assert.Equal(2, first.Count);
        Assert.Equal(first.Select(quote => quote.Id).Order(StringComparer.Ordinal), second.Select(quote => quote.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheSameWordsTwiceHaveTwoIds()
    {
        var quotes = Facts("Ada Lindqvist said: “The bridge is safe.” Bob Tarn said: “The bridge is safe.”").Quotes;
        Assert.Equal(2, quotes.Select(quote => quote.Id).Distinct().Count());
    }

    [Fact]
    public void TheSecondKeepsItsIdWhenAnEditorNamesTheFirst()
    {
        const string Text = "Ada Lindqvist said: “The bridge is safe.” Bob Tarn said: “The bridge is safe.”";
        var before = Facts(Text).Quotes[1].Id;
        var after = Facts(Text, "quotes: [{id: safe, exact: The bridge is safe}]").Quotes;
        Assert.Equal(["q-safe", before], after.Select(quote => quote.Id));
    }

    [Fact]
    public void AnIdUsedTwiceIsReportedAndTheSecondGetsItsOwn()
    {
        var briefing = Briefing.Of(Speech, "quotes: [{id: q-safe, exact: It is safe}, {id: safe, exact: The bridge reopens on Monday}]");
        Assert.Contains(briefing.Findings, finding => finding.StartsWith("SB3016", StringComparison.Ordinal));
        Assert.Contains("q-safe", briefing.Facts.Quotes.Select(quote => quote.Id));
        Assert.Equal(2, briefing.Facts.Quotes.Select(quote => quote.Id).Distinct().Count());
    }

    [Fact]
    public void WhatAnEditorRejectedIsNotFoundAgain()
    {
        var quotes = Facts(Speech, "quotes: [{exact: The bridge reopens on Monday, status: rejected}, {exact: It is safe, status: rejected}]").Quotes;
        Assert.Empty(quotes);
    }

    [Fact]
    public void WordsThatNobodySpokeAreNoFact() =>
        Assert.DoesNotContain(Facts("The town calls it the “Old Lady”, and the ferry is the “Duckling”.").Quotes, quote => quote.Speaker is null);

    [Fact]
    public void ARoleSpeaksWithoutAPage()
    {
        var speaker = Assert.Single(Editorial("{exact: It is safe, speaker: a senior official}").Quotes).Speaker;
        Assert.Equal(new Speaker("a senior official", null), speaker);
    }

    [Fact]
    public void ANameThatBeginsSmallIsNoRoleWhenANoteHasIt()
    {
        var briefing = new Briefing().Note("input/people/x.md", "---\nname: de la Tarn\n---\n").Article("seeds/a.txt", Speech, "quotes: [{exact: It is safe, speaker: de la Tarn}]");
        Assert.Equal("de la Tarn", briefing.Facts.Quotes.First(quote => quote.Status != ReviewStatus.Auto).Speaker?.Symbol?.Name);
    }

    [Fact]
    public void ASurnameSpeaksForThePersonWhomTheArticleNames()
    {
        var quotes = Facts("Ada Lindqvist, the mayor, spoke. “It is safe,” said Lindqvist.", "quotes: [{exact: It is safe, speaker: Lindqvist}]").Quotes;
        Assert.Equal("Ada Lindqvist", Assert.Single(quotes).Speaker?.Symbol?.Name);
    }

    [Fact]
    public void ASurnameOfTwoSpeaksForNeither() =>
        Assert.Null(Assert.Single(Facts("Words. “It is safe.”", "people: [Ada Lindqvist, Jonas Lindqvist]\nquotes: [{exact: It is safe, speaker: Lindqvist}]").Quotes).Speaker?.Symbol);

    [Fact]
    public void APartialQuoteCarriesItsSentence()
    {
        var quote = Facts("It rained. Ada Lindqvist said the bridge was “safe as houses” now.", "quotes: [{exact: safe as houses, kind: partial}]").Quotes[0];
        Assert.Equal([("Ada Lindqvist said the bridge was “", false), ("safe as houses", true), ("” now.", false)], quote.Context.Select(run => (run.Text, run.IsQuoted)));
    }

    [Fact]
    public void WhatTwoReportTogetherIsTheirsAndOnNobodysPage()
    {
        var quote = Assert.Single(Facts("Ada Lindqvist and Jonas Tarn said that the bridge would be closed on Monday.").Quotes);
        Assert.Equal(new Speaker("Ada Lindqvist and Jonas Tarn", null), quote.Speaker);
    }

    [Fact]
    public void AQuoteIsAboutWhomItNamesButItsSpeaker()
    {
        var quote = Facts(
            "“Bob Tarn and I agree,” said Ada Lindqvist.",
            "people: [Ada Lindqvist, Bob Tarn]\nquotes: [{exact: Bob Tarn and I agree, speaker: Ada Lindqvist}]").Quotes[0];
        Assert.Equal(["Bob Tarn"], quote.About.Select(symbol => symbol.Name));
    }

    private static ArticleFacts Facts(string text, string frontMatter = "") => Briefing.Of(text, frontMatter).Facts;

    private static ArticleFacts Editorial(string quote) =>
        new Briefing { Auto = AutoReading.Off }.Article("seeds/a.txt", Speech, $"people: [Ada Lindqvist]\nquotes: [{quote}]").Facts;
}
