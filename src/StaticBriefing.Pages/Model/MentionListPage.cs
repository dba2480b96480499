using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Every article that names a symbol, with the sentence.</summary>
/// <param name="Count">Of all its pages.</param>
public sealed record MentionListPage(PageHead Head, int Count, EquatableArray<MentionItem> Mentions, Pager Pager) : TemplatePage("mentions", Head);
