using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Writes how the values of a record's enumerations are spelt in YAML.</summary>
internal static class WordsEmitter
{
    // In a class of its own: inside the record, a property such as Visibility hides the enumeration of that name.
    public static void Write(RecordModel record, SourceWriter writer)
    {
        var enums = record.Keys.Where(key => key.Kind == KeyKind.Word).Select(key => key.Type!).Distinct().ToList();
        if (enums.Count == 0)
            return;
        writer.Line().Line("file static class Words").Open();
        foreach (var (type, index) in enums.Select((type, index) => (type, index)))
        {
            if (index > 0)
                writer.Line();
            WriteParse(type, writer);
            writer.Line();
            WriteSpell(type, writer);
        }
        writer.Close();
    }

    private static void WriteParse(TypeModel type, SourceWriter writer)
    {
        writer.Line($"public static {type.Name}? Parse{type.Name}(string word) => word switch").Open();
        foreach (var word in type.Words)
            writer.Line($"{Literal.Of(word.Word)} => {type.Name}.{word.Member},");
        writer.Line("_ => null,").Close("};");
    }

    private static void WriteSpell(TypeModel type, SourceWriter writer)
    {
        writer.Line($"public static string Spell({type.Name} value) => value switch").Open();
        foreach (var word in type.Words)
            writer.Line($"{type.Name}.{word.Member} => {Literal.Of(word.Word)},");
        writer.Line($"_ => throw new ArgumentOutOfRangeException(nameof(value), value, \"Not a value of {type.Name}.\"),").Close("};");
    }
}
