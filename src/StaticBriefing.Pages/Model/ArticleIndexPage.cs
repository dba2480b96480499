using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>All articles, newest first, by year.</summary>
public sealed record ArticleIndexPage(PageHead Head, int Count, EquatableArray<YearGroup> Years, EquatableArray<FileLink> Files, Pager Pager) : TemplatePage("articles", Head);
