using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A time that the editors give a name.</summary>
/// <param name="Note">May be empty.</param>
/// <param name="Count">Of the events that can lie within it.</param>
/// <param name="First">Where the first of them stands; null for none.</param>
[Packed]
public sealed partial record EraItem(string Id, string Name, EdtfDate Date, string Note, int Count, Route? First);
