using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>An article that has been read and not yet bound: the little that is needed of all, and the rest where it is kept.</summary>
/// <param name="IsDraft">It is shown in a preview only.</param>
/// <param name="HasLinks">It has wikilinks.</param>
/// <param name="Words">Stands for the words of a text in a file of its own; null when there are none.</param>
/// <param name="Redirects">Older addresses that lead to it.</param>
[Packed]
internal sealed partial record ReadArticle(
    Kept<ArticleSource> Source,
    Kept<ArticleReading> Reading,
    bool IsDraft,
    bool HasLinks,
    Digest? Words,
    Enclosed<ReadName> Name,
    Enclosed<ArticleClaims> Claims,
    EquatableArray<Located<string>> Redirects) : IKeeper
{
    public IEnumerable<Digest> Kept => [Source.Digest, Reading.Digest];

    public static ReadArticle Of(ArticleSource source, ArticleReading reading, CacheContext cache, DiagnosticBag diagnostics) => new(
        Kept<ArticleSource>.Put(source, cache),
        Kept<ArticleReading>.Put(reading, cache),
        source.FrontMatter.Visibility?.Value == Text.Vocabulary.Visibility.Draft,
        !source.Links.IsEmpty,
        ArticleClaims.WordsOf(source),
        Enclosed<ReadName>.Of(NameOf(source, reading, diagnostics), cache),
        Enclosed<ArticleClaims>.Of(ArticleClaims.Of(source), cache),
        source.FrontMatter.Aliases);

    private static ReadName NameOf(ArticleSource source, ArticleReading reading, DiagnosticBag diagnostics) => new(
        ArticleRef.Of(source, reading, new ArticleIdentity("", ""), "", diagnostics),
        ArticleNaming.WishOf(source, ArticleTitle.Of(source, reading)));
}
