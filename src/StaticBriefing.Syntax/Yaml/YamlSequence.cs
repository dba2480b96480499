using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>A list.</summary>
public sealed record YamlSequence(TextLocation Location, EquatableArray<YamlNode> Items) : YamlNode(Location);
