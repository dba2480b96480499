using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Yaml;

/// <summary>Reads YAML from a text for the tests.</summary>
internal static class YamlText
{
    public static (YamlNode? Node, SourceText Source, List<Diagnostic> Diagnostics) Read(string text)
    {
        var source = SourceText.From("input/test.yml", text);
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(source, bag);
        return (node, source, [.. bag.ToEquatableArray()]);
    }

    /// <summary>The text that a node's location covers.</summary>
    public static string Slice(SourceText source, YamlNode node) => source.Slice(node.Location.Span);

    /// <summary>The mapping of a text without findings.</summary>
    public static YamlMapping Mapping(string text)
    {
        var (node, _, diagnostics) = Read(text);
        Assert.Empty(diagnostics);
        return Assert.IsType<YamlMapping>(node);
    }

    public static YamlNode Value(this YamlMapping mapping, string key) => mapping.Find(key)!.Value;
}
