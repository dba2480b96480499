using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Model;

/// <summary>What has changed since the briefing was last recorded as published.</summary>
/// <param name="Day">On which that was; null when nobody said.</param>
/// <param name="HasRecord">False when nothing was recorded yet: the page says how to begin.</param>
public sealed record ChangesPage(PageHead Head, bool HasRecord, EdtfDate? Day, int Count, EquatableArray<ChangeGroup> Groups, Pager Pager) : TemplatePage("changes", Head);
