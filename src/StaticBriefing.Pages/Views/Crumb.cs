using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>One step of the way back: a page above this one.</summary>
/// <param name="Key">A string key of the theme ("nav.people"), or empty when <paramref name="Name"/> is shown as it is.</param>
[Packed]
public sealed partial record Crumb(string Key, string Name, Route Route);
