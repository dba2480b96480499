using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>The timeline, whole or of one year.</summary>
/// <param name="Year">0 for the whole.</param>
/// <param name="AllYears">Ways in: those with most events, where there are many.</param>
/// <param name="Decades">Every year by its decade; empty where <paramref name="AllYears"/> has them all.</param>
/// <param name="Eras">Times that the editors give a name; on the whole timeline only.</param>
/// <param name="Months">The months of a year that has several pages.</param>
/// <param name="Count">Of all events in its scope, those on its other pages included.</param>
/// <param name="Undated">The lane of events without a date; on the whole timeline only.</param>
/// <param name="UndatedCount">How many the lane has in all; the first of them are shown.</param>
/// <param name="AllUndated">Where all that no year has are listed; null when all are here.</param>
public sealed record TimelinePage(
    PageHead Head,
    int Year,
    int Count,
    EquatableArray<YearLink> AllYears,
    EquatableArray<DecadeLinks> Decades,
    EquatableArray<EraItem> Eras,
    EquatableArray<MonthLink> Months,
    EquatableArray<TimelineYear> Years,
    EquatableArray<EventItem> Undated,
    int UndatedCount,
    Route? AllUndated,
    TimelineStrip? Strip,
    ListFilters? Filters,
    EquatableArray<FileLink> Files,
    Pager Pager) : TemplatePage("timeline", Head);
