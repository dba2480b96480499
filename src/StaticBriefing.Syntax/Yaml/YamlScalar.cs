using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>A scalar. A plain empty or <c>null</c> or <c>~</c> is null.</summary>
/// <param name="Value">Its text after unquoting and folding; null for YAML's null.</param>
/// <param name="IsPlain">Written without quotes, so that <c>yes</c> or <c>2025</c> could have meant something else.</param>
public sealed record YamlScalar(TextLocation Location, string? Value, bool IsPlain) : YamlNode(Location);
