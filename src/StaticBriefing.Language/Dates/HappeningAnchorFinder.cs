using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates;

/// <summary>Finds what is tied to a happening that has no date of its own: "after a three-hour meeting".</summary>
internal sealed class HappeningAnchorFinder(ArticleText text, LanguageWords words)
{
    private const int LongestAnchor = 5;

    public IEnumerable<DateMention> Find(TokenRange sentence)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!text.Is(i, words.AnchorWords) || !text.Is(i + 1, words.Determiners) || HappeningAfter(i + 2, sentence.End) is not { } happening)
                continue;
            var tokens = new TokenRange(i, happening + 1);
            yield return new DateMention(text.Span(tokens), tokens, null, DateBasis.Open);
        }
    }

    private int? HappeningAfter(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestAnchor) && text.IsWord(i) && !text.Is(i, words.Prepositions); i++)
        {
            if (text.Is(i, words.Happenings))
                return i;
        }
        return null;
    }
}
