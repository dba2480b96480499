using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>A setting from outside the settings file.</summary>
/// <param name="Key">"site.title", "site.url", "site.description", "site.lang", "read.auto", "output.without", "hosts".</param>
/// <param name="Origin">Where it was given, for <c>config</c>: "--base-url", "BRIEFING_SITE_TITLE".</param>
[Packed]
public sealed partial record SettingOverride(string Key, string Value, string Origin);
