using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>What a title before a name tells: "Mrs. Quill" is a woman.</summary>
internal static class GenderedTitle
{
    /// <summary>'m' or 'f'; 0 where no title tells.</summary>
    public static char Before(TokenRange name, ArticleText text, LanguageWords words)
    {
        var before = name.First - 1;
        if (before > 0 && text.IsMark(before, '.'))
            before--;
        return before >= 0 && words.GenderedTitles.TryGet(text.Word(before), out var sex) ? sex : default;
    }
}
