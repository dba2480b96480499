using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>The timeline, whole or of one year.</summary>
/// <param name="Year">0 for the whole.</param>
/// <param name="AllYears">Ways in.</param>
/// <param name="Count">Of all events in its scope, those on its other pages included.</param>
/// <param name="Undated">The lane of events without a date; on the whole timeline only.</param>
/// <param name="UndatedCount">How many the lane has in all; the first of them are shown.</param>
public sealed record TimelinePage(
    PageHead Head,
    int Year,
    int Count,
    EquatableArray<CountedLink> AllYears,
    EquatableArray<TimelineYear> Years,
    EquatableArray<EventItem> Undated,
    int UndatedCount,
    TimelineStrip? Strip,
    Pager Pager) : TemplatePage("timeline", Head);
