using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>An article that has been read and not yet bound: the little that is needed of all, and the rest where it is kept.</summary>
/// <param name="IsDraft">It is shown in a preview only.</param>
/// <param name="Redirects">Older addresses that lead to it.</param>
[Packed]
internal sealed partial record ReadArticle(
    Kept<ArticleSource> Source,
    Kept<ArticleReading> Reading,
    bool IsDraft,
    ArticleNaming.Wish Wish,
    ArticleClaims Claims,
    EquatableArray<Located<string>> Redirects) : IKeeper
{
    public IEnumerable<Digest> Kept => [Source.Digest, Reading.Digest];

    public static ReadArticle Of(ArticleSource source, ArticleReading reading, CacheContext cache) => new(
        Kept<ArticleSource>.Put(source, cache),
        Kept<ArticleReading>.Put(reading, cache),
        source.FrontMatter.Visibility?.Value == Text.Vocabulary.Visibility.Draft,
        ArticleNaming.WishOf(source, ArticleTitle.Of(source, reading)),
        ArticleClaims.Of(source),
        source.FrontMatter.Aliases);
}
