using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>The letters by which an article calls laws: they are nobody's name.</summary>
internal static class LawNames
{
    /// <summary>"Harbour Safety Act (HSA)" → HSA.</summary>
    public static HashSet<string> Find(ArticleText text, LanguageWords words)
    {
        var laws = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i + 2 < text.Count; i++)
        {
            if (text.Is(i, words.BillLetters) && IsBill(new(i, i + 1), text, words))
                laws.Add(text.Word(i).ToString());
            if (text.IsMark(i, '(') && text.IsMark(i + 2, ')') && words.LawWords.Contains(text.Word(i - 1)) && text.IsCapitalised(i + 1))
                laws.Add(text.Word(i + 1).ToString());
        }
        return laws;
    }

    /// <summary>"HB 12", "HB12", and the "Senate Bill" of "Senate Bill 12".</summary>
    public static bool IsBill(TokenRange name, ArticleText text, LanguageWords words)
    {
        var (last, next) = (name.End - 1, name.End);
        if (IsNumber(last, text) && name.Count > 1)
            (last, next) = (last - 1, last);
        var isNumbered = next < text.Count && IsNumber(next, text) && !text.Touches(next);
        return isNumbered ? text.Is(last, words.BillLetters) || words.LawWords.Contains(text.Word(last)) : HasLetters(text.Word(last), words);
    }

    private static bool IsNumber(int token, ArticleText text) => text[token].Kind == TokenKind.Number;

    /// <summary>"HB12"</summary>
    private static bool HasLetters(ReadOnlySpan<char> word, LanguageWords words) =>
        word.TrimEnd("0123456789") is { IsEmpty: false } letters && letters.Length < word.Length && char.IsUpper(letters[0]) && words.BillLetters.Contains(letters);
}
