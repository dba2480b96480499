using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>One step of the YAML parser, in our own words.</summary>
/// <param name="Span">In the text that was parsed; of a collection only its opening or closing mark.</param>
/// <param name="Value">Of a scalar: its text after unquoting and folding.</param>
/// <param name="IsFlow">Of a collection: written with brackets.</param>
internal readonly record struct YamlEvent(
    YamlEventKind Kind,
    TextSpan Span,
    string Value = "",
    bool IsPlain = false,
    bool IsFlow = false,
    bool HasAnchor = false,
    bool HasTag = false);
