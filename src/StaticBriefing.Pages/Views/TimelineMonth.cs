using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The events of one month, or of a year without a month.</summary>
/// <param name="Month">1 to 12, or 0 for events known only by year or season.</param>
public sealed record TimelineMonth(int Month, EquatableArray<EventItem> Events);
