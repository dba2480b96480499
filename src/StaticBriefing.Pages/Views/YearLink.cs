using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The way to one year of a timeline.</summary>
/// <param name="Year">As EDTF counts: 0 is 1 BC.</param>
/// <param name="Count">Of its events.</param>
[Packed]
public sealed partial record YearLink(int Year, Route Route, int Count);
