using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Semantics.Tests.Variants;

public class VariantFinderTests
{
    private const string Gate = "We will not build a wall across the sound; we will build a gate.";
    private const string Longer = "We will not build a wall across the sound; we will build a gate, and ships will pass and fish will pass.";

    [Fact]
    public void TheSameSpeechInTwoArticlesIsOne() => Assert.Equal(["a b"], Clusters(Quote("a", Gate), Quote("b", "We will not build a wall across the Sound – we will build a gate")));

    [Fact]
    public void AnotherWordHereAndThereIsAWordingOfIt() => Assert.Equal(["a b"], Clusters(Quote("a", Gate), Quote("b", "We will never build a wall across the sound. We will build a gate.")));

    [Fact]
    public void APartOfALongerQuotationIsAWordingOfItAndTheFullestLeads() => Assert.Equal(["b a"], Clusters(Quote("a", "a wall across the sound"), Quote("a", "will not build a wall across the sound"), Quote("b", Longer)));

    [Fact]
    public void TwoKnownPeopleAreNeverOne() => Assert.Empty(Clusters(Quote("a", Longer), Quote("b", Longer, "bertil-osei")));

    [Fact]
    public void ASourceThatNamesNobodyJoinsOneThatDoes() => Assert.Equal(["a b"], Clusters(Quote("a", Longer), Quote("b", Longer, null)));

    [Fact]
    public void OneThatNamesNobodyDoesNotJoinTwoPeople() =>
        Assert.Equal(["c a"], Clusters(Quote("a", Gate), Quote("b", Gate, "bertil-osei"), Quote("c", Longer, null)));

    [Theory]
    [InlineData("No comment.")]
    [InlineData("very important")]
    [InlineData("This is a very important issue.")]
    [InlineData("I am not going to do it, no.")]
    public void CommonplacesAreNoUtterance(string words) => Assert.Empty(Clusters(Quote("a", words), Quote("b", words), Quote("c", words)));

    [Fact]
    public void AShortOneWithoutASpeakerIsNoUtterance() => Assert.Empty(Clusters(Quote("a", "the lock on our front door stays", null), Quote("b", "the lock on our front door stays", null)));

    [Fact]
    public void WordsThatComeBackWeeksLaterWereSaidAgain() => Assert.Empty(Clusters(Quote("a", Gate), Quote("b", Gate, published: "2024-05-04")));

    [Fact]
    public void ALongQuotationIsPrintedAgainForMonths() => Assert.Equal(["a b"], Clusters(Quote("a", Longer), Quote("b", Longer, published: "2024-05-04")));

    [Fact]
    public void WhatEditorsDateOtherwiseIsAnother()
    {
        Assert.Empty(Clusters(Quote("a", Longer, saidOn: "2024-03-01"), Quote("b", Longer, saidOn: "2024-03-03")));
        Assert.Equal(["a b"], Clusters(Quote("a", Longer, saidOn: "2024-03"), Quote("b", Longer, saidOn: "2024-03-03")));
    }

    [Fact]
    public void LikenessesMakeNoChain()
    {
        // The middle one shares most of its words with either, and these two share nothing.
        const string first = "The harbour will open its gates in spring, when the ice has left the northern basin for good";
        const string second = "when the ice has left the northern basin for good we shall count every single boat in it";
        var clusters = Clusters(Quote("a", first), Quote("b", "when the ice has left the northern basin for good"), Quote("c", second));
        Assert.Equal(["a b"], clusters);
    }

    [Fact]
    public void RepetitionInOneArticleIsNone() => Assert.Empty(Clusters(Quote("a", Gate), Quote("a", Longer)));

    [Fact]
    public void WhatAnArticleRepeatsJoinsWithIt() => Assert.Equal(["b a a"], Clusters(Quote("a", Gate), Quote("a", "we will not build a wall across the sound"), Quote("b", Longer)));

    [Fact]
    public void AnEditorsNameNeedsNoLikeness() =>
        Assert.Equal(["b a"], Clusters(Quote("a", "No wall.", utterance: "gate"), Quote("b", Gate, utterance: "Gate")));

    [Fact]
    public void AnEditorsNamePartsWhatIsAlike() =>
        Assert.Equal(["a b"], Clusters(Quote("a", Gate), Quote("b", Gate), Quote("c", Gate, utterance: "second speech")));

    [Fact]
    public void ALaterArticleLeavesTheIdAsItIs()
    {
        var before = VariantFinder.Find([Quote("a", Gate), Quote("b", Gate)]);
        var after = VariantFinder.Find([Quote("c", Longer, published: "2024-03-08"), Quote("b", Gate), Quote("a", Gate)]);
        Assert.Equal(before.Clusters[0].Id, Assert.Single(after.Clusters).Id);
    }

    [Fact]
    public void TheOrderOfTheArticlesDoesNotMatter()
    {
        SpokenQuote[] quotes = [Quote("a", Gate), Quote("b", Longer), Quote("c", Gate, null), Quote("d", "will not build a wall across the sound"), Quote("e", Longer, "bertil-osei"), Quote("f", Longer, "bertil-osei")];
        var table = VariantFinder.Find(quotes);
        Assert.Equal(2, table.Clusters.Count);
        for (var i = 1; i < quotes.Length; i++)
            Assert.Equal(table, VariantFinder.Find([.. quotes[i..], .. quotes[..i]]));
    }

    [Fact]
    public void APhraseOfVeryManyTellsNothingAndCostsNothing()
    {
        var quotes = Enumerable.Range(0, 2_000).Select(i => Quote($"a{i}", $"number {i} of the people of this town has a word to say about boat {i}", $"person-{i}"));
        Assert.Empty(VariantFinder.Find(quotes).Clusters);
    }

    private static IEnumerable<string> Clusters(params SpokenQuote[] quotes) =>
        VariantFinder.Find(quotes).Clusters.Select(cluster => string.Join(' ', cluster.Quotes.Select(quote => quote.Article)));

    private static SpokenQuote Quote(string article, string words, string? speaker = "ada-lindqvist", string published = "2024-03-04", string? saidOn = null, string utterance = "") => new(
        new QuoteKey(article, words),
        [words],
        speaker is null ? null : new SymbolId(SymbolKind.Person, speaker),
        IsReported: false,
        Date(saidOn),
        Date(published),
        utterance);

    private static EdtfDate? Date(string? text) => EdtfDate.TryParse(text ?? "", out var date) ? date : null;
}
