using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Writes the JSON Schema of a record.</summary>
internal static class SchemaEmitter
{
    public static void Write(RecordModel record, SourceWriter writer)
    {
        writer.Line("/// <summary>The record's JSON Schema (2020-12).</summary>");
        writer.Line("public static string Schema => SchemaParts.ToJson();").Line();
        writer.Line($"internal static FrontMatterSchema SchemaParts {{ get; }} = new(").Open($"    {Literal.Of(record.Label)},");
        WriteRawString(Members(record), writer);
        var nested = record.Keys.Where(key => key.Type?.Label.Length > 0).Select(key => $"{key.Type!.Name}.SchemaParts").Distinct();
        writer.Close($"    [{string.Join(", ", nested)}]);").Line();
    }

    private static void WriteRawString(string text, SourceWriter writer)
    {
        writer.Line("\"\"\"");
        foreach (var line in text.Split('\n'))
            writer.Line(line);
        writer.Line("\"\"\",");
    }

    private static string Members(RecordModel record)
    {
        var members = new List<string> { $"  \"title\": {Json.Of(record.Label)}" };
        if (record.Description.Length > 0)
            members.Add($"  \"description\": {Json.Of(record.Description)}");
        members.Add("  \"type\": \"object\"");
        members.Add($"  \"properties\": {{\n{string.Join(",\n", record.Keys.SelectMany(Properties))}\n  }}");
        members.AddRange(RequiredMembers(record));
        members.Add("  \"additionalProperties\": false");
        return string.Join(",\n", members);
    }

    // A required key that goes by other names too is there when any of them is.
    private static IEnumerable<string> RequiredMembers(RecordModel record)
    {
        var required = record.Keys.Where(key => key.Required).ToList();
        if (required.Any(key => key.Also.Count == 0))
            yield return $"  \"required\": {Json.ListOf(required.Where(key => key.Also.Count == 0).Select(key => key.Name))}";
        var choices = required.Where(key => key.Also.Count > 0)
            .Select(key => $"{{ \"anyOf\": [{string.Join(", ", key.Also.Prepend(key.Name).Select(name => $"{{ \"required\": [{Json.Of(name)}] }}"))}] }}");
        if (required.Any(key => key.Also.Count > 0))
            yield return $"  \"allOf\": [{string.Join(", ", choices)}]";
    }

    private static IEnumerable<string> Properties(KeyModel key)
    {
        yield return Property(key.Name, [Description(key.Description), TypeOf(key), Examples(key)]);
        foreach (var name in key.Also)
            yield return Property(name, [Description($"Another name for '{key.Name}'."), "\"deprecated\": true", TypeOf(key)]);
    }

    private static string Property(string name, IEnumerable<string> members) =>
        $"    {Json.Of(name)}: {{\n      {string.Join(",\n      ", members.Where(member => member.Length > 0))}\n    }}";

    private static string Description(string text) => text.Length > 0 ? $"\"description\": {Json.Of(text)}" : "";

    private static string Examples(KeyModel key) => key.Example.Length > 0 ? $"\"examples\": [{ExampleValue.ToJson(key)}]" : "";

    // YAML readers take 2025 for a number before a schema sees it, so a text or date may arrive as one.
    private static string TypeOf(KeyModel key) => key.Kind switch
    {
        KeyKind.Text or KeyKind.Date => "\"type\": [\"string\", \"number\"]",
        KeyKind.Flag => "\"type\": \"boolean\"",
        KeyKind.WholeNumber => "\"type\": \"integer\"",
        KeyKind.Number => "\"type\": \"number\"",
        KeyKind.Word => $"\"enum\": {Json.ListOf(key.Type!.Words.Select(word => word.Word))}",
        KeyKind.Texts => "\"type\": [\"string\", \"number\", \"array\"],\n      \"items\": { \"type\": [\"string\", \"number\"] }",
        KeyKind.Mapping => Reference(key),
        _ => $"\"anyOf\": [{{ \"type\": \"array\", \"items\": {{ {Reference(key)} }} }}, {{ {Reference(key)} }}]",
    };

    private static string Reference(KeyModel key) => $"\"$ref\": \"#/$defs/{key.Type!.Label}\"";
}
