using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>A node of a YAML document with the place it stands at.</summary>
public abstract record YamlNode(TextLocation Location);

/// <summary>Keys and values in the order written; a duplicate key has been reported and its later value dropped.</summary>
public sealed record YamlMapping(TextLocation Location, EquatableArray<YamlEntry> Entries) : YamlNode(Location);

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(Located<string> Key, YamlNode Value);

/// <summary>A list.</summary>
public sealed record YamlSequence(TextLocation Location, EquatableArray<YamlNode> Items) : YamlNode(Location);

/// <summary>A scalar. A plain empty or <c>null</c> or <c>~</c> is null.</summary>
/// <param name="Value">Its text after unquoting and folding; null for YAML's null.</param>
/// <param name="IsPlain">Written without quotes, so that <c>yes</c> or <c>2025</c> could have meant something else.</param>
public sealed record YamlScalar(TextLocation Location, string? Value, bool IsPlain) : YamlNode(Location);
