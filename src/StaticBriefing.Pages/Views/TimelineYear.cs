using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The events that begin in one year.</summary>
public sealed record TimelineYear(int Year, int Count, Route Route, EquatableArray<TimelineMonth> Months);
