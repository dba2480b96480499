using System.Text;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>The JSON Schema (2020-12) of one record, kept in parts so that a record can hold another.</summary>
/// <param name="Name">What references call it: "quote".</param>
/// <param name="Members">The members of its JSON object, each line indented by two blanks.</param>
/// <param name="Nested">The records that its properties refer to.</param>
internal sealed record FrontMatterSchema(string Name, string Members, IReadOnlyList<FrontMatterSchema> Nested)
{
    /// <summary>The whole document, ending with a line end.</summary>
    public string ToJson()
    {
        var json = new StringBuilder("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        json.Append(Members);
        var definitions = new SortedDictionary<string, FrontMatterSchema>(StringComparer.Ordinal);
        AddNested(definitions);
        if (definitions.Count > 0)
            json.Append(",\n  \"$defs\": {\n").AppendJoin(",\n", definitions.Values.Select(Define)).Append("\n  }");
        return json.Append("\n}\n").ToString();
    }

    private void AddNested(SortedDictionary<string, FrontMatterSchema> definitions)
    {
        foreach (var nested in Nested)
        {
            if (definitions.TryAdd(nested.Name, nested))
                nested.AddNested(definitions);
        }
    }

    private static string Define(FrontMatterSchema schema) =>
        $"    \"{schema.Name}\": {{\n    {schema.Members.Replace("\n", "\n    ", StringComparison.Ordinal)}\n    }}";
}
