using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>What an article's page shows that is not the article's own.</summary>
/// <param name="Variants">Of its quotations, those that other articles print too.</param>
/// <param name="Events">What it tells of, other sources' accounts included.</param>
[Packed]
public sealed partial record ArticleSurroundings(Frame Frame, EquatableArray<ShownEvent> Events, EquatableArray<ArticleRef> Related, EquatableArray<QuoteVariants> Variants);
