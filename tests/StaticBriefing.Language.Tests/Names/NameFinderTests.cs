using StaticBriefing.Language.Findings;
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

    [Fact]
    public void NeitherIsWhatStandsBeforeATitle() => Assert.Equal(["Vera Quill"], Called("They met <Orvik Sen. Vera Quill> in the hall.", Person));

    [Theory]
    [InlineData("They flew to <West Port Orvik Tuesday> to vote.", "West Port Orvik")]
    [InlineData("They sang of <Ruby Tuesday> all night.", "Ruby Tuesday")]
    public void ADayBehindTheNameOfAPlaceIsNoPartOfIt(string text, string name) => Assert.Equal([name], Called(text, NameTagger.PlaceKind));

    [Theory]
    [InlineData("They read it in the <Orvik Observer> again.", NameTagger.PlaceKind)]
    [InlineData("They worked for <Lund Chemical> all night.", NameTagger.PlaceKind)]
    [InlineData("They asked the <F.A.A.> all night.", Person)]
    [InlineData("They feared <Boko Haram> all night.", Person)]
    [InlineData("They feared the <Gulf Cartel> all night.", NameTagger.PlaceKind)]
    public void WhatIsCalledAsOrganisationsAreIsOne(string text, int kind) => Assert.Equal(NameKind.Organisation, Assert.Single(Found(text, kind)).Kind);

    [Theory]
    [InlineData("<Vera Quill> and <Jon Holm> ran as the <Quill-Holm> ticket.", 2)]
    [InlineData("<Vera Quill>, <Jon Holm> and <Ada Quill-Holm> ran. <Quill-Holm> won.", 4)]
    public void TwoPeopleTiedByAHyphenAreNoThird(string text, int names) => Assert.Equal(names, Called(text, Person).Count());

    [Theory]
    [InlineData("They say <N>. Orvik tests ships.", Person)]
    [InlineData("<Deservedly>, they won.", Person)]
    [InlineData("<Boldly>, they went.", Person)]
    [InlineData("They spoke on The <Quill File> that night.", Person)]
    [InlineData("<African-Americans> voted early.", Person)]
    [InlineData("Vera Quill (<D-Newport News>) came.", NameTagger.OrganisationKind)]
    public void WhatNamesNobodyIsLeftOut(string text, int kind) => Assert.Empty(Called(text, kind));

    [Theory]
    [InlineData("The <Vera Quill> they knew was late.")]
    [InlineData("It was late. “The <Vera Quill> we knew,” they said, “was late.”")]
    public void WhoStandsBehindAnArticleIsSomebody(string text) => Assert.Equal(["Vera Quill"], Called(text, Person));

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

    private static IEnumerable<string> Called(string marked, int kind) => Found(marked, kind).Select(name => name.Canonical);

    private static List<NameMention> Found(string marked, int kind)
    {
        var text = Tokens(marked.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal));
        var traits = new TokenTraits(text, new SentenceSplitter(text, LanguageWords.English).Split(), WordBook.English.Read(text));
        return NameFinder.Find(traits, LanguageWords.English, Marked(marked, text, kind));
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
