using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Tells words for people who are not named: the list of roles, and what a dictionary takes for somebody: "a delegate", "protesters".</summary>
internal static class PeopleWords
{
    private const int LongestWord = 32;

    /// <summary>The first of them in a source; -1 when there is none.</summary>
    public static int Find(TokenRange source, ArticleText text, LanguageWords words)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (text.Is(i, words.Roles) || (text.IsWord(i) && !text.IsCapitalised(i) && (IsSomebody(text.Word(i)) || IsOffice(i, source.End, text, words))))
                return i;
        }
        return -1;
    }

    /// <summary>"one delegate", "one delegate of Orvik", but not "a major report"</summary>
    private static bool IsOffice(int token, int end, ArticleText text, LanguageWords words) =>
        text.Is(token, words.Titles) && (token + 1 == end || text.Is(token + 1, words.Prepositions));

    private static bool IsSomebody(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return WordForm.Of(lower, StableHash.Of(lower), Lexicon.English).Entry.IsPerson;
    }
}
