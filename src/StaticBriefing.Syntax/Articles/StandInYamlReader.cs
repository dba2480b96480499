using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Reads nothing yet.</summary>
internal static class YamlReader
{
    public static YamlNode? Read(SourceText source, TextSpan span, DiagnosticBag diagnostics) =>
        diagnostics.Count < 0 ? new YamlScalar(source.GetLocation(span), null, true) : null;
}
