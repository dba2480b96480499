using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The events of one month, or of a year without a month.</summary>
/// <param name="Month">1 to 12, or 0 for events known by the year only.</param>
/// <param name="Id">Its anchor; empty where months of several years stand on one page.</param>
[Packed]
public sealed partial record TimelineMonth(int Month, string Id, EquatableArray<EventItem> Events);
