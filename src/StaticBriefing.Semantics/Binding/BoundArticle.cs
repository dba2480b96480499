using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Semantics.Binding;

/// <summary>An article whose names, quotations and dates are bound to symbols.</summary>
public sealed record BoundArticle(ArticleFacts Facts, ArticleBody Body);
