using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Cuts from both ends of a name what shows there that it is no part of it.</summary>
internal static class NameEdges
{
    public static TokenRange Cut(TokenRange name, NameKind kind, ArticleText text, LanguageWords words)
    {
        var (first, end) = (AfterSmallWord(name, text, words), BeforeHandle(name, text));
        // "Quill one-on-one" → "Quill": a person's name ends with a capital.
        while (kind == NameKind.Person && end > first + 1 && text.IsWord(end - 1) && text[end - 1].Kind == TokenKind.Word && !HasCapital(text.Word(end - 1)))
            end--;
        return new(first, kind == NameKind.Organisation ? end : BeforeWeekday(first, end, text, words));
    }

    /// <summary>"Port Orvik Tuesday" → "Port Orvik": American news tells the day without a preposition.</summary>
    private static int BeforeWeekday(int first, int end, ArticleText text, LanguageWords words) =>
        end > first + 2 && text.IsWord(end - 1) && words.Weekdays.Contains(text.Word(end - 1)) ? end - 1 : end;

    /// <summary>"Twitter @arloquill" → "Twitter": what one is called there is no part of its name.</summary>
    private static int BeforeHandle(TokenRange name, ArticleText text)
    {
        for (var i = name.First + 1; i < name.End; i++)
        {
            if (text.First(i) == '@')
                return i;
        }
        return name.End;
    }

    // "al-Quill" has one.
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    /// <summary>"'s Parliament" → "Parliament", "Both The Harbour Times" → "The Harbour Times".</summary>
    private static int AfterSmallWord(TokenRange name, ArticleText text, LanguageWords words)
    {
        if (name.Count > 1 && text[name.First].Kind == TokenKind.Possessive)
            return name.First + 1;
        return name.Count > 2 && text.Is(name.First, words.FunctionWords) && text.Is(name.First + 1, "The") ? name.First + 1 : name.First;
    }
}
