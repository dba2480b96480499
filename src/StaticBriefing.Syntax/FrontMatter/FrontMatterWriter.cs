using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Writes a record's values as YAML that reads back the same, the same bytes every time.</summary>
public static class FrontMatterWriter
{
    /// <summary>
    /// YAML for the values, keys in their order. Of an existing text everything stays but what the values change: comments, the order of keys,
    /// keys that are not among the values, and the spelling of what already says the same; new keys go to the end.
    /// Throws <see cref="ArgumentException"/> when the existing text cannot be read as a mapping, or not be changed in place.
    /// </summary>
    public static string Write(string? existingYaml, IReadOnlyList<FrontMatterValue> values)
    {
        // A byte order mark would push every column of the first line by one.
        var existing = (existingYaml ?? "").TrimStart('\uFEFF');
        var node = Read(existing) ?? throw new ArgumentException("The existing text is no YAML mapping that can be read.", nameof(existingYaml));
        if (node is not YamlMapping mapping)
            return Append(existing, values);
        var edited = new FrontMatterEdit(existing).Apply(mapping, values);
        return Says(edited, values)
            ? edited
            : throw new ArgumentException("The existing YAML is laid out in a way that cannot be changed in place.", nameof(existingYaml));
    }

    /// <summary>A mapping, or a null scalar for a text without any; null when it can be read as neither.</summary>
    private static YamlNode? Read(string yaml)
    {
        var source = SourceText.From("", yaml);
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(source, diagnostics) ?? new YamlScalar(TextLocation.StartOf(""), null, true);
        return !diagnostics.HasErrors && node is (YamlMapping or YamlScalar { Value: null }) ? node : null;
    }

    // An editor's file is evidence of their work: what would come out damaged is not written at all.
    private static bool Says(string yaml, IReadOnlyList<FrontMatterValue> values) =>
        Read(yaml) is YamlMapping mapping && FrontMatterSameness.Says(mapping, new FrontMatterMapping(values.ToEquatableArray()));

    private static string Append(string existing, IReadOnlyList<FrontMatterValue> values)
    {
        var lineEnd = existing.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var separator = existing.Length == 0 || existing[^1] is '\n' or '\r' ? "" : lineEnd;
        return existing + separator + new FrontMatterFormat(lineEnd).Lines(values);
    }
}
