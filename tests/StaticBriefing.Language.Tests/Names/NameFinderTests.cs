using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests.Names;

/// <summary>What becomes of the words that a tagger marks: they stand between brackets, so that no training changes these tests.</summary>
public class NameFinderTests
{
    private const int Person = 0;

    [Theory]
    [InlineData("They met <Vera J>. Quill in the hall.", "Vera J. Quill")]
    [InlineData("They met <Vera J.> Quill in the hall.", "Vera J. Quill")]
    [InlineData("They met <Vera J>. It was late.", "Vera J")]
    public void AnInitialThatASurnameFollowsDoesNotEndAName(string text, string name) => Assert.Equal([name], Called(text, Person));

    [Fact]
    public void AJuniorHasHisFullStop() => Assert.Equal(["Vera Quill Jr."], Called("They met <Vera Quill Jr>., the harbourmaster, in the hall.", Person));

    [Fact]
    public void ATitleOfSeveralIsNoPartOfAName() => Assert.Equal(["Vera Quill"], Called("They met <Govs. Vera Quill> of Altona and John Brand of Orvik.", Person));

    [Theory]
    [InlineData("They say <N>. Orvik tests ships.", Person)]
    [InlineData("<Deservedly>, they won.", Person)]
    [InlineData("<Boldly>, they went.", Person)]
    [InlineData("Vera Quill (<D-Newport News>) came.", NameTagger.OrganisationKind)]
    public void WhatNamesNobodyIsLeftOut(string text, int kind) => Assert.Empty(Called(text, kind));

    [Fact]
    public void AFamilyNameThatStandsFirstMeansItsBearer() =>
        Assert.Equal(["Lou Weiwen", "Lou Weiwen"], Called("They met <Lou Weiwen> in the hall. It is late, <Lou> said.", Person));

    [Fact]
    public void APeopleAndAWordOfTheDictionaryAreAnOrganisationTogether() =>
        Assert.Equal(["Latino Findings"], Called("They asked the firm Latino <Findings> in the hall.", NameTagger.OrganisationKind));

    [Theory]
    [InlineData("Orvik-engineered", "Orvik")]
    [InlineData("Prize-winning", "Prize")]
    [InlineData("Lun-Weing", "Lun-Weing")]
    [InlineData("Lun-moon", "Lun-moon")]
    public void AHyphenBeforeAParticipleOnlyTiesIt(string word, string first) => Assert.Equal(first, Tokens(word).Word(0).ToString());

    private static IEnumerable<string> Called(string marked, int kind)
    {
        var text = Tokens(marked.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal));
        var traits = new TokenTraits(text, new SentenceSplitter(text, LanguageWords.English).Split(), WordBook.English.Read(text));
        return NameFinder.Find(traits, LanguageWords.English, Marked(marked, text, kind)).Select(name => name.Canonical);
    }

    private static List<LabelledRange> Marked(string marked, ArticleText text, int kind)
    {
        var (ranges, at, brackets) = (new List<LabelledRange>(), 0, 0);
        while (marked.IndexOf('<', at) is >= 0 and var open)
        {
            at = marked.IndexOf('>', open);
            ranges.Add(new(new(text.TokenAt(open - brackets), text.TokenAt(at - brackets - 1)), kind));
            brackets += 2;
        }
        return ranges;
    }

    private static ArticleText Tokens(string text) => ArticleText.From(Reading.Rich(text), [], LanguageWords.English);
}
