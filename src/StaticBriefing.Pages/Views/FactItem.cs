using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A line of the fact list of a symbol.</summary>
/// <param name="Key">String key of its label: "facts.kind".</param>
/// <param name="Url">Where the value leads; may be empty.</param>
[Packed]
public sealed partial record FactItem(string Key, string Value, string Url, Route? Route);
