using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>Where a page stands in a list of pages of 100.</summary>
/// <param name="Current">One-based.</param>
[Packed]
public sealed partial record Pager(int Current, int Total, Route? Previous, Route? Next);
