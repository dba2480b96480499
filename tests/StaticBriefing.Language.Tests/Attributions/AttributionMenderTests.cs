using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests.Attributions;

/// <summary>What is mended whatever the taggers have made of it: drafts are given by their words.</summary>
public class AttributionMenderTests
{
    [Theory]
    [InlineData("After Vera Lund had asked him, Quill replied, “It is late for the bridge.”", "Vera Lund", "Quill")]
    [InlineData("Vera Lund, a friend of Brand and Quill replied, “It is late for the bridge.”", "Vera Lund", "Vera Lund")]
    public void ANameBetweenACommaAndTheVerbSpoke(string text, string tagged, string spoke)
    {
        var block = Block(text);
        var drafts = new List<AttributionDraft> { new(Units(block, "replied"), Units(block, tagged), [new(block.Count - 1, block.Count)]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal(spoke, Words(block, drafts[0].Source));
    }

    [Theory]
    [InlineData("The vote will be lost unless Quill comes back, as Quill aides argue it is possible.", "Quill", "Quill aides")]
    [InlineData("Vera Lund said the vote is lost - something Quill backers argue it is possible.", "Vera Lund", "Quill backers")]
    [InlineData("Quill protesters argue it is possible.", "Quill", "Quill protesters")]
    [InlineData("Vera Lund met Brand, and bakers argue it is possible.", "Vera Lund", "Vera Lund")]
    public void PeopleWhomANameTellsOfSpoke(string text, string tagged, string spoke)
    {
        var block = Block(text);
        var drafts = new List<AttributionDraft> { new(Units(block, "argue"), Units(block, tagged), [Units(block, "it is possible")]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal(spoke, Words(block, drafts[0].Source));
    }

    [Fact]
    public void WhoStandsBehindTheVerbOfASpeechSpokeItThoughItWasTakenForMoreOfIt()
    {
        var block = Block("“It is late for the bridge,” said a longtime baker who has worked for the town of Orvik.");
        var drafts = new List<AttributionDraft> { new(Units(block, "said"), default, [new(0, 1), Units(block, "a longtime baker who has worked for the town of Orvik")]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal("a longtime baker who has worked for the town of Orvik", Words(block, drafts[0].Source));
        Assert.Equal([new TokenRange(0, 1)], drafts[0].Contents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ada Quill")]
    public void WhatStandsBetweenASpeechAndItsVerbTellsWhoSpoke(string tagged)
    {
        var block = Block("“It is late for the bridge,” another friend, Ada Quill, told reporters.");
        var content = new TokenRange(0, tagged.Length > 0 ? Units(block, tagged).First : Units(block, "told").First);
        var drafts = new List<AttributionDraft> { new(Units(block, "told"), tagged.Length > 0 ? Units(block, tagged) : default, [content]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal("another friend, Ada Quill,", Words(block, drafts[0].Source));
        Assert.Equal([new TokenRange(0, 1)], drafts[0].Contents);
    }

    [Theory]
    [InlineData("“Harbour of Gold,” the film of the year, came back, and Quill argued at length.", 0)]
    [InlineData("“Gold!” rang through the streets, and Quill argued at length.", 1)]
    [InlineData("Quill argued at length. “Harbour of Gold.”", 1)]
    [InlineData("“Never Again,” Quill argued.", 1)]
    public void ATitleThatOpensASentenceIsSaidOnlyBesideWhoSpeaks(string text, int contents)
    {
        var block = Block(text);
        var passage = Enumerable.Range(0, block.Count).First(i => block[i].IsQuoted);
        var drafts = new List<AttributionDraft> { new(Units(block, "argued"), Units(block, "Quill"), [new(passage, passage + 1)]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal(contents, drafts.Sum(draft => draft.Contents.Count));
    }

    [Fact]
    public void TheSubjectOfAVerbOfSayingIsNotWhatIsSaid()
    {
        var block = Block("Ada Quill, the mayor of Orvik, said the old bridge is safe.");
        var drafts = new List<AttributionDraft> { new(Units(block, "said"), default, [Units(block, "Ada Quill, the mayor of Orvik"), Units(block, "the old bridge is safe")]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal("Ada Quill, the mayor of Orvik,", Words(block, drafts[0].Source));
        Assert.Equal("the old bridge is safe", Words(block, Assert.Single(drafts[0].Contents)));
    }

    [Theory]
    [InlineData("Quill praised the plan and predicted that it will pass.", "predicted", "Quill")]
    [InlineData("Quill praised the plan, calling it late and small.", "calling", "Quill")]
    [InlineData("Quill praised the plan; it was feared that it will fail.", "feared", "")]
    public void AVerbThatIsJoinedToAnotherHasItsSubject(string text, string verb, string spoke)
    {
        var block = Block(text);
        var (cue, other) = (Units(block, verb), Units(block, "praised"));
        var drafts = new List<AttributionDraft>
        {
            new(other, Units(block, "Quill"), [Units(block, "the plan")]),
            new(cue, default, [new(cue.End, block.Count - 1)]),
        };
        AttributionMender.Mend(block, drafts);
        Assert.Equal(spoke, Words(block, drafts[1].Source));
    }

    [Fact]
    public void WhatStandsRightBehindTheVerbOfASpeechSpokeItAndIsNotSaid()
    {
        var block = Block("“It is late for the bridge,” reads a letter of the town.");
        var drafts = new List<AttributionDraft> { new(Units(block, "reads"), default, [new(0, 1), Units(block, "a letter of the town")]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal("a letter of the town", Words(block, drafts[0].Source));
        Assert.Equal([new TokenRange(0, 1)], drafts[0].Contents);
    }

    private static string Words(SpeechBlock block, TokenRange units) => units.IsEmpty ? "" : block.Text.Words(block.Tokens(units).First, block.Tokens(units).End).ToString();

    private static SpeechBlock Block(string text)
    {
        var article = ArticleText.From(Reading.Rich(text), [], LanguageWords.English);
        var traits = new TokenTraits(article, new SentenceSplitter(article, LanguageWords.English).Split(), WordBook.English.Read(article));
        var people = Enumerable.Range(1, article.Count - 1).Where(article.IsCapitalised).Select(token => new LabelledRange(new(token, token + 1), 0)).ToList();
        return Assert.Single(SpeechBlocks.From(traits, new ArticleParts(article, traits.Sentences, LanguageWords.English), people));
    }

    private static TokenRange Units(SpeechBlock block, string words)
    {
        for (var first = 0; first < block.Count; first++)
        {
            for (var end = first + 1; end <= block.Count; end++)
            {
                var tokens = block.Tokens(new(first, end));
                if (block.Text.Words(tokens.First, tokens.End).SequenceEqual(words))
                    return new(first, end);
            }
        }
        throw new ArgumentException(words);
    }
}
