using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(Located<string> Key, YamlNode Value);
