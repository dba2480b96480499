using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An entry of the main navigation.</summary>
/// <param name="Key">String key of its label; also the section a page belongs to ("nav.people").</param>
[Packed]
public sealed partial record NavItem(string Key, Route Route);
