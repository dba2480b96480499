namespace StaticBriefing.Pipelines.Building;

/// <summary>A setting as it is in force, and where it comes from.</summary>
/// <param name="Origin">"default", "input/briefing.yml(2,10)", a flag or a variable.</param>
public sealed record SettingValue(string Key, string Value, string Origin);
