using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The way to a month of a year's timeline, on whichever of its pages the month begins.</summary>
/// <param name="Month">1 to 12, or 0 for events known by the year only.</param>
[Packed]
public sealed partial record MonthLink(int Month, Route Route, int Count);
