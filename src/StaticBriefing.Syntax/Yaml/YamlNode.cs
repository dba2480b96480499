using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>A node of a YAML document with the place it stands at.</summary>
public abstract record YamlNode(TextLocation Location);
