using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What an article is called, as far as it says so itself.</summary>
/// <param name="Name">Without what only the whole briefing can say: its slug, its title, and the language of one that does not say.</param>
[Packed]
internal sealed partial record ReadName(ArticleRef Name, ArticleNaming.Wish Wish)
{
    /// <summary>What it is called in the whole briefing.</summary>
    /// <param name="defaultLanguage">The briefing's.</param>
    public ArticleRef As(ArticleIdentity identity, string defaultLanguage) =>
        Name with { Id = identity.Id, Title = identity.Title, Lang = Name.Lang.Length > 0 ? Name.Lang : defaultLanguage };
}
