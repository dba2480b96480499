using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Words;

/// <summary>Tells whether a text is in a language that can be read, by its share of that language's small words.</summary>
internal static class LanguageGuesser
{
    private const int Sample = 2000;
    private const int FewestHits = 2;
    private const double LeastShare = 0.2;

    public static bool IsIn(ArticleText text, LanguageWords words)
    {
        var (seen, hits) = (0, 0);
        for (var i = 0; i < text.Count && seen < Sample; i++)
        {
            if (!text.IsWord(i))
                continue;
            seen++;
            if (words.FunctionWords.Contains(text.Word(i)))
                hits++;
        }
        return hits >= FewestHits && hits >= seen * LeastShare;
    }
}
