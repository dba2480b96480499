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
            if (text.IsMark(i, '(') && text.IsMark(i + 2, ')') && words.LawWords.Contains(text.Word(i - 1)) && text.IsCapitalised(i + 1))
                laws.Add(text.Word(i + 1).ToString());
        }
        return laws;
    }
}
