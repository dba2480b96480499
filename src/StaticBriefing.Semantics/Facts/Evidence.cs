using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A sentence that a fact rests on.</summary>
/// <param name="Anchor">Its id on the article's page.</param>
[Packed]
public sealed partial record Evidence(ArticleRef Article, string Sentence, string Anchor);
