using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Articles;

/// <summary>An account that an editor ranks over others of the same thing.</summary>
/// <param name="Id">Of the event or figure.</param>
/// <param name="Value">The date or number it gives.</param>
/// <param name="Name">What the editor calls the thing.</param>
/// <param name="Location">Where it is ranked.</param>
[Packed]
public sealed partial record Preference(string Id, string Value, string Name, TextLocation Location);
