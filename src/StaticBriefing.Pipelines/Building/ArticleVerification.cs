using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Building;

/// <summary>Whether an article's seed and quotations are what its editors saw.</summary>
/// <param name="Article">The path of its sidecar or own file, or of its seed.</param>
/// <param name="Seed">The seed's path below <c>seeds/</c>; empty for an article of the editors' own.</param>
/// <param name="Checksum">SHA-256 of the file that its text is in; empty when there is no such file.</param>
/// <param name="Pinned">What the front matter says the checksum is; empty when it says nothing.</param>
/// <param name="Quotes">Quotations in all but rejected ones, those the tool found by itself included.</param>
/// <param name="Verbatim">Those whose words stand in the source.</param>
[Packed]
public sealed partial record ArticleVerification(string Article, string Seed, string Checksum, string Pinned, int Quotes, int Verbatim)
{
    /// <summary>True when the seed has the pinned checksum, or none is pinned.</summary>
    public bool SeedHolds => Pinned.Length == 0 || string.Equals(Pinned, Checksum, StringComparison.OrdinalIgnoreCase);

    public bool Holds => SeedHolds && Quotes == Verbatim;

    internal static ArticleVerification Of(ArticleSource source, ArticleFacts facts)
    {
        var quotes = facts.Quotes.Where(quote => quote.Status != ReviewStatus.Rejected).ToList();
        return new ArticleVerification(
            source.Key,
            source.Seed,
            source.TextSource?.Checksum ?? "",
            source.FrontMatter.Sha256?.Value ?? "",
            quotes.Count,
            quotes.Count(quote => quote.IsVerbatim));
    }
}
