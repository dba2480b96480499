using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Articles;

/// <summary>What an article is called and where it stands, once all articles are known.</summary>
/// <param name="Id">Its slug, unique in the briefing.</param>
[Packed]
public sealed partial record ArticleIdentity(string Id, string Title);
