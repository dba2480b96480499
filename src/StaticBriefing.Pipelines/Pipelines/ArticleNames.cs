using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What all articles are called, in their order. An article is bound with its own name; few need to know those of the others.</summary>
[Packed]
internal sealed partial record ArticleNames(EquatableArray<Enclosed<ArticleRef>> Each)
{
    public static ArticleNames Of(IEnumerable<ArticleRef> articles, CacheContext cache) =>
        new(articles.Select(article => Enclosed<ArticleRef>.Of(article, cache)).ToEquatableArray());

    /// <summary>Makes what stands for all of them.</summary>
    public Digest DigestOfAll() => Digests.Of(Each.Select(article => article.Digest));

    /// <summary>Makes the table that finds them.</summary>
    public ArticleTable ToTable() => new(Each.Select(article => article.Value).ToEquatableArray());
}
