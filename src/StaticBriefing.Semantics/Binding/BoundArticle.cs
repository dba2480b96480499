using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Binding;

/// <summary>An article whose names, quotations and dates are bound to symbols.</summary>
[Packed]
public sealed partial record BoundArticle(ArticleFacts Facts, ArticleBody Body);
