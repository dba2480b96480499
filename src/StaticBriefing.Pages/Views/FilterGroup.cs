using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>One thing that rows of a list are told apart by.</summary>
/// <param name="Name">Of the data- attribute of its rows.</param>
/// <param name="TitleKey">String key of its label.</param>
[Packed]
public sealed partial record FilterGroup(string Name, string TitleKey);
