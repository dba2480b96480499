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
/// <param name="Name">What it is called, without what only the whole briefing can say: its slug, its title, and the language of one that does not say.</param>
/// <param name="HasLinks">It has wikilinks.</param>
/// <param name="Redirects">Older addresses that lead to it.</param>
[Packed]
internal sealed partial record ReadArticle(
    Kept<ArticleSource> Source,
    Kept<ArticleReading> Reading,
    bool IsDraft,
    bool HasLinks,
    ArticleRef Name,
    ArticleNaming.Wish Wish,
    ArticleClaims Claims,
    EquatableArray<Located<string>> Redirects) : IKeeper
{
    public IEnumerable<Digest> Kept => [Source.Digest, Reading.Digest];

    /// <summary>What it is called in the whole briefing.</summary>
    /// <param name="defaultLanguage">The briefing's.</param>
    public ArticleRef NameAs(ArticleIdentity identity, string defaultLanguage) =>
        Name with { Id = identity.Id, Title = identity.Title, Lang = Name.Lang.Length > 0 ? Name.Lang : defaultLanguage };

    public static ReadArticle Of(ArticleSource source, ArticleReading reading, CacheContext cache, DiagnosticBag diagnostics) => new(
        Kept<ArticleSource>.Put(source, cache),
        Kept<ArticleReading>.Put(reading, cache),
        source.FrontMatter.Visibility?.Value == Text.Vocabulary.Visibility.Draft,
        !source.Links.IsEmpty,
        ArticleRef.Of(source, reading, new ArticleIdentity("", ""), "", diagnostics),
        ArticleNaming.WishOf(source, ArticleTitle.Of(source, reading)),
        ArticleClaims.Of(source),
        source.FrontMatter.Aliases);
}
