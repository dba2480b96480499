using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The events that begin in one year.</summary>
/// <param name="Count">Of all of them.</param>
/// <param name="IsContinued">Fewer are shown here.</param>
/// <param name="Eras">Those that the year belongs to.</param>
[Packed]
public sealed partial record TimelineYear(int Year, int Count, bool IsContinued, Route Route, EquatableArray<EraItem> Eras, EquatableArray<TimelineMonth> Months);
