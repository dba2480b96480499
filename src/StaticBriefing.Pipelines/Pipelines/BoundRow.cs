using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A bound article: what other pages need of it, and what only its own page needs.</summary>
/// <param name="Id">The article's.</param>
/// <param name="Checksum">SHA-256 of its seed; empty without one.</param>
/// <param name="Spoken">Of what decides which of its quotations other articles print too.</param>
[Packed]
internal sealed partial record BoundRow(string Id, Kept<ArticleFacts> Facts, Kept<ArticleBody> Body, string Checksum, Digest Spoken, ArticleVerification Verification, Enclosed<UnnotedNames> Unnoted) : IKeeper
{
    public IEnumerable<Digest> Kept => [Facts.Digest, Body.Digest];

    public BoundArticle Bound => new(Facts.Value, Body.Value, Checksum);

    /// <summary>Stands for the seed's bytes.</summary>
    public Digest Seed => SeedOf(Checksum);

    /// <summary>Stands for all that can change while the facts stay as they are.</summary>
    public Digest Text { get; } = Digests.Of(Body.Digest, SeedOf(Checksum));

    public static BoundRow Of(BoundArticle bound, ArticleVerification verification, CacheContext cache) => new(
        bound.Facts.Article.Id,
        Kept<ArticleFacts>.Put(bound.Facts, cache),
        Kept<ArticleBody>.Put(bound.Body, cache),
        bound.Checksum,
        PackWriter.DigestOf(writer => writer.WriteArray(SpokenQuote.Of(bound.Facts), static (inner, quote) => quote.Pack(inner))),
        verification,
        Enclosed<UnnotedNames>.Of(new UnnotedNames(bound.Unnoted), cache));

    private static Digest SeedOf(string checksum) => Digest.Of(Convert.FromHexString(checksum));
}
