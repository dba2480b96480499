using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>The parser gave up: where, and in its own words.</summary>
internal sealed record YamlFault(TextSpan Span, string Words)
{
    public bool Says(string words) => Words.Contains(words, StringComparison.OrdinalIgnoreCase);
}
