using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What all articles are called.</summary>
/// <param name="Each">For each article, in their order, what stands for its name.</param>
/// <param name="Table">The names themselves, in the same order.</param>
[Packed]
internal sealed partial record ArticleNames(EquatableArray<Digest> Each, Enclosed<ArticleTable> Table)
{
    public static ArticleNames Of(ArticleTable table, CacheContext cache) =>
        new(table.Articles.Select(Digest.Of).ToEquatableArray(), Enclosed<ArticleTable>.Of(table, cache));
}
