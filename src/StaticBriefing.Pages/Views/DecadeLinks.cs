using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The years of one decade of a timeline, or all that are before Christ.</summary>
/// <param name="Decade">The decade's first year; null before Christ.</param>
[Packed]
public sealed partial record DecadeLinks(int? Decade, int Count, EquatableArray<YearLink> Years);
