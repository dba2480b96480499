using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Writes a record's values as YAML that reads back the same, the same bytes every time.</summary>
public static class FrontMatterWriter
{
    /// <summary>
    /// YAML for the values, keys in their order. Of an existing text everything stays but what the values change: comments, the order of keys,
    /// keys that are not among the values, and the spelling of what already says the same; new keys go to the end.
    /// Throws <see cref="ArgumentException"/> when the existing text cannot be read as a mapping.
    /// </summary>
    public static string Write(string? existingYaml, IReadOnlyList<FrontMatterValue> values)
    {
        var existing = existingYaml ?? "";
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(SourceText.From("", existing), diagnostics);
        if (diagnostics.HasErrors || node is not (null or YamlMapping or YamlScalar { Value: null }))
            throw new ArgumentException("The existing text is no YAML mapping that can be read.", nameof(existingYaml));
        return node is YamlMapping mapping ? new FrontMatterEdit(existing).Apply(mapping, values) : Append(existing, values);
    }

    private static string Append(string existing, IReadOnlyList<FrontMatterValue> values)
    {
        var lineEnd = existing.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var separator = existing.Length == 0 || existing[^1] is '\n' or '\r' ? "" : lineEnd;
        return existing + separator + new FrontMatterFormat(lineEnd).Lines(values);
    }
}
