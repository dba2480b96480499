using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The events of one month, or of a year without a month.</summary>
/// <param name="Month">1 to 12, or 0 for events known only by year or season.</param>
[Packed]
public sealed partial record TimelineMonth(int Month, EquatableArray<EventItem> Events);
