using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Binding;

/// <summary>An article whose names, quotations and dates are bound to symbols.</summary>
/// <param name="Checksum">SHA-256 of the seed, 64 lower-case hexadecimal digits; empty without a seed. No fact, since any edit of the seed changes it.</param>
/// <param name="Unnoted">Names in it that no note defines.</param>
[Packed]
public sealed partial record BoundArticle(ArticleFacts Facts, ArticleBody Body, string Checksum = "", EquatableArray<UnnotedName> Unnoted = default);
