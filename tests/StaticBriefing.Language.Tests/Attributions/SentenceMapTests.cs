using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests.Attributions;

public class SentenceMapTests
{
    private const string Text = "“It is late,” Quill said, and Lund was told so. Brand asked, “Why?” He waited.";

    [Theory]
    [InlineData("Quill", 1, 0)]
    [InlineData("and", 4, 0)]
    [InlineData("asked", 0, 2)]
    [InlineData("He", 0, 0)]
    public void ThePassagesOfItsOwnSentenceAreNearAUnit(string word, int before, int behind)
    {
        var (block, unit) = Find(word);
        Assert.Equal((before, behind), (block.Map.PassageBefore(unit), block.Map.PassageBehind(unit)));
    }

    [Theory]
    [InlineData("Quill", 0, 1)]
    [InlineData("Lund", 1, 1)]
    [InlineData("so", 3, 0)]
    [InlineData("Brand", 0, 1)]
    public void TheVerbsOfItsOwnSentenceAreCounted(string word, int before, int next)
    {
        var (block, unit) = Find(word);
        Assert.Equal((before, next), (block.Map.VerbsBefore(unit), block.Map.NextVerb(unit)));
    }

    private static (SpeechBlock Block, int Unit) Find(string word)
    {
        var article = ArticleText.From(Reading.Rich(Text), [], LanguageWords.English);
        var traits = new TokenTraits(article, new SentenceSplitter(article, LanguageWords.English).Split(), WordBook.English.Read(article));
        var block = Assert.Single(SpeechBlocks.From(traits, new ArticleParts(article, traits.Sentences, LanguageWords.English), []));
        return (block, Enumerable.Range(0, block.Count).First(i => article.Word(block[i].Tokens.First).SequenceEqual(word)));
    }
}
