namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>
/// Marks a partial record as the one definition of a YAML mapping. Generated for it: <c>Bind</c> (reflection-free, positioned),
/// <c>Schema</c> (JSON Schema 2020-12), <c>Keys</c> (the reference table, from the <c>///</c> comments), and its part of the writer.
/// </summary>
/// <param name="name">What people call it, in messages and in the schema's file name: "article", "person".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FrontMatterAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
