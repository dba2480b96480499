using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The strip over a timeline: a decoration that repeats what the list says.</summary>
/// <param name="Marks">One mark an occupied slot, left to right.</param>
/// <param name="First">The first year shown.</param>
/// <param name="Last">The last year shown.</param>
[Packed]
public sealed partial record TimelineStrip(int First, int Last, EquatableArray<StripMark> Marks);
