using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Where sources disagree.</summary>
/// <param name="Count">Of all pages.</param>
public sealed record ConflictsPage(PageHead Head, int Count, EquatableArray<ConflictItem> Conflicts, EquatableArray<FileLink> Files, Pager Pager) : TemplatePage("conflicts", Head);
