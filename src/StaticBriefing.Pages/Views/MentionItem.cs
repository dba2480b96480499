using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A sentence that names a symbol.</summary>
/// <param name="Sentence">With the name in bold.</param>
/// <param name="Count">How often the article names it in all.</param>
[Packed]
public sealed partial record MentionItem(ArticleLink Article, Markup Sentence, Route Route, int Count);
