using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Writes the reference table of a record's keys.</summary>
internal static class KeysEmitter
{
    public static void Write(RecordModel record, SourceWriter writer)
    {
        writer.Line("/// <summary>The reference of its keys, in the record's order.</summary>");
        writer.Line("public static EquatableArray<FrontMatterKey> Keys { get; } =").Open("[");
        foreach (var key in record.Keys)
            WriteKey(key, writer);
        writer.Close("];").Line();
    }

    private static void WriteKey(KeyModel key, SourceWriter writer)
    {
        var made = $"new({Literal.Of(key.Name)}, {Literal.Of(TypeInWords(key))})";
        var members = Members(key).ToList();
        if (members.Count == 0)
        {
            writer.Line($"{made},");
            return;
        }
        writer.Line(made).Open();
        foreach (var member in members)
            writer.Line($"{member},");
        writer.Close("},");
    }

    private static IEnumerable<string> Members(KeyModel key)
    {
        if (key.Required)
            yield return "Required = true";
        if (key.Description.Length > 0)
            yield return $"Description = {Literal.Of(key.Description)}";
        if (key.Also.Count > 0)
            yield return $"Also = {Literal.ListOf(key.Also)}";
        if (key.Example.Length > 0)
            yield return $"Example = {Literal.Of(key.Example)}";
        if (key.Kind == KeyKind.Word)
            yield return $"Words = {Literal.ListOf(key.Type!.Words.Select(word => word.Word))}";
    }

    private static string TypeInWords(KeyModel key) => key.Kind switch
    {
        KeyKind.Text => "a text",
        KeyKind.Date => "a date (EDTF)",
        KeyKind.Flag => "true or false",
        KeyKind.WholeNumber => "a whole number",
        KeyKind.Number => "a number",
        KeyKind.Word => "one of " + string.Join(", ", key.Type!.Words.Select(word => word.Word)),
        KeyKind.Texts => "a list of texts",
        KeyKind.Mapping => "keys of its own",
        _ => $"a list of {key.Type!.Label}s",
    };
}
