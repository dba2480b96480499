using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>An article that names a symbol.</summary>
[Packed]
public sealed partial record Mentioned(ArticleRef Article, MentionSymbol Mention)
{
    public static Mentioned Of((ArticleFacts Article, MentionSymbol Mention) pair) => new(pair.Article.Article, pair.Mention);
}
