using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>Where a quotation is compared with the other wordings of what was said.</summary>
/// <param name="Count">How many other articles print it.</param>
[Packed]
public sealed partial record VariantLink(Route Route, int Count);
