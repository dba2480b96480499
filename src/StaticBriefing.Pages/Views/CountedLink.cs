using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A link with how much is behind it.</summary>
/// <param name="Percent">The count as a share of the list's largest, 1 to 100, for bars.</param>
[Packed]
public sealed partial record CountedLink(string Name, Route Route, int Count, int Percent);
