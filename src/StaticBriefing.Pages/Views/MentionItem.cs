using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Views;

/// <summary>A sentence that names a symbol.</summary>
/// <param name="Sentence">With the name in bold.</param>
/// <param name="Count">How often the article names it in all.</param>
public sealed record MentionItem(ArticleLink Article, Markup Sentence, Route Route, int Count);
