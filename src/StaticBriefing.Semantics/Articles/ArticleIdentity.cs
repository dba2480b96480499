namespace StaticBriefing.Semantics.Articles;

/// <summary>What an article is called and where it stands, once all articles are known.</summary>
/// <param name="Id">Its slug, unique in the briefing.</param>
public sealed record ArticleIdentity(string Id, string Title);
