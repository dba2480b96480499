using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads the mapping between the '---' lines.</summary>
internal static class FrontMatterReader
{
    public static YamlMapping? Read(SourceText source, FrontMatterBlock block, DiagnosticBag diagnostics) =>
        block.Yaml is { } yaml ? YamlReader.Read(source, yaml, diagnostics) as YamlMapping : null;
}
