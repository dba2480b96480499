using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests.Attributions;

public class CueJudgeTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(0, 0, 1)]
    public void WordsAttributeUnlessTheJudgeThinksOtherwise(int drops, int keeps, int expected)
    {
        var block = Block("Quill said the bridge is safe.");
        var candidates = new List<CueCandidate> { new(new(new(1, 2), 0, 100), [new(new(0, 1), AttributionTagger.Source, 50), new(new(2, 6), AttributionTagger.Content, 50)]) };
        var model = new TagModel(CueJudge.Labels, [], [], [0, 0, 0, 0, drops, keeps]);
        Assert.Equal(expected, CueJudge.Choose(block, candidates, model, new FeatureBuffer()).Count);
    }

    [Fact]
    public void WhatIsFoundOfACandidateIsAmongItsFeatures()
    {
        var block = Block("Quill said the bridge is safe and Lund hopes that it stays so.");
        var (alone, beside) = (Said(), new CueCandidate(new(new(8, 9), 0, 100), [new(new(7, 8), AttributionTagger.Source, 50), new(new(9, 13), AttributionTagger.Content, 50)]));
        var (one, two) = (Features([alone]), Features([alone, beside]));
        Assert.Equal(one, two);
        var inside = new CueCandidate(beside.Cue, [new(new(0, 7), AttributionTagger.Content, 50)]);
        Assert.NotEqual(one, Features([alone, inside]));

        static CueCandidate Said() => new(new(new(1, 2), 0, 100), [new(new(0, 1), AttributionTagger.Source, 50), new(new(2, 6), AttributionTagger.Content, 50)]);

        uint[] Features(List<CueCandidate> candidates)
        {
            var buffer = new FeatureBuffer();
            new CandidateFeatures(block, candidates).Collect(0, buffer);
            return buffer.Features.ToArray();
        }
    }

    private static SpeechBlock Block(string text)
    {
        var article = ArticleText.From(Reading.Rich(text), [], LanguageWords.English);
        var traits = new TokenTraits(article, new SentenceSplitter(article, LanguageWords.English).Split(), WordBook.English.Read(article));
        return Assert.Single(SpeechBlocks.From(traits, new ArticleParts(article, traits.Sentences, LanguageWords.English), []));
    }
}
