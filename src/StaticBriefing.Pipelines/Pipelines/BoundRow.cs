using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A bound article: its name, what other pages need of it, and what only its own page needs.</summary>
/// <param name="Spoken">Of what decides which of its quotations other articles print too.</param>
[Packed]
internal sealed partial record BoundRow(ArticleRef Article, Kept<ArticleFacts> Facts, Kept<ArticleBody> Body, Digest Spoken, ArticleVerification Verification, EquatableArray<UnnotedName> Unnoted) : IKeeper
{
    public IEnumerable<Digest> Kept => [Facts.Digest, Body.Digest];

    public BoundArticle Bound => new(Facts.Value, Body.Value);

    public static BoundRow Of(BoundArticle bound, ArticleVerification verification, CacheContext cache) => new(
        bound.Facts.Article,
        Kept<ArticleFacts>.Put(bound.Facts, cache),
        Kept<ArticleBody>.Put(bound.Body, cache),
        PackWriter.DigestOf(writer => writer.WriteArray(SpokenQuote.Of(bound.Facts), static (inner, quote) => quote.Pack(inner))),
        verification,
        bound.Unnoted);
}
