using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Views;

/// <summary>Where a page stands in a list of pages of 100.</summary>
/// <param name="Current">One-based.</param>
public sealed record Pager(int Current, int Total, Route? Previous, Route? Next);
