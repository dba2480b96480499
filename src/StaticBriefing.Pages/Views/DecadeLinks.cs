using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The years of one decade of a timeline.</summary>
/// <param name="Decade">The decade's first year.</param>
[Packed]
public sealed partial record DecadeLinks(string Decade, int Count, EquatableArray<CountedLink> Years);
