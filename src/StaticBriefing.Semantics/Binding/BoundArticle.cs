using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Binding;

/// <summary>An article whose names, quotations and dates are bound to symbols.</summary>
/// <param name="Unnoted">Names in it that no note defines.</param>
[Packed]
public sealed partial record BoundArticle(ArticleFacts Facts, ArticleBody Body, EquatableArray<UnnotedName> Unnoted = default);
