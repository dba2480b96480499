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

    [Fact]
    public void WhatStandsRightBehindTheVerbOfASpeechSpokeItAndIsNotSaid()
    {
        var block = Block("“It is late for the bridge,” reads a letter of the town.");
        var drafts = new List<AttributionDraft> { new(Units(block, "reads"), default, [new(0, 1), Units(block, "a letter of the town")]) };
        AttributionMender.Mend(block, drafts);
        Assert.Equal("a letter of the town", Words(block, drafts[0].Source));
        Assert.Equal([new TokenRange(0, 1)], drafts[0].Contents);
    }

    private static string Words(SpeechBlock block, TokenRange units) => block.Text.Words(block.Tokens(units).First, block.Tokens(units).End).ToString();

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
