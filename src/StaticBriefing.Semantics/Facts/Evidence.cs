using StaticBriefing.Semantics.Articles;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A sentence that a fact rests on.</summary>
/// <param name="Anchor">Its id on the article's page.</param>
public sealed record Evidence(ArticleRef Article, string Sentence, string Anchor);
