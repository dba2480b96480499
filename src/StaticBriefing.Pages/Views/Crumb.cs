using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Views;

/// <summary>One step of the way back: a page above this one.</summary>
/// <param name="Key">A string key of the theme ("nav.people"), or empty when <paramref name="Name"/> is shown as it is.</param>
public sealed record Crumb(string Key, string Name, Route Route);
