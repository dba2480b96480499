using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Building;

/// <summary>A setting as it is in force, and where it comes from.</summary>
/// <param name="Origin">"default", "input/briefing.yml(2,10)", a flag or a variable.</param>
/// <param name="Location">Where it is written; null when no file says it.</param>
[Packed]
public sealed partial record SettingValue(string Key, string Value, string Origin, TextLocation? Location = null);
