namespace StaticBriefing.Pipelines.Catalog;

/// <summary>The JSON Schema of one kind of YAML file.</summary>
/// <param name="Name">"article", "note", "events", "settings".</param>
/// <param name="Files">Which files it is for, as a glob from the project's root.</param>
/// <param name="Json">The document, ending with a line end.</param>
public sealed record SchemaEntry(string Name, string Files, string Json)
{
    /// <summary>Where the schema is written, from the project's root.</summary>
    public string Path => $".briefing/schemas/{Name}.schema.json";

    /// <summary>The comment that ties a YAML file to it in editors with the YAML language server, for a file so many folders below the root.</summary>
    public string ModelineFor(int depth) =>
        "# yaml-language-server: $schema=" + string.Concat(Enumerable.Repeat("../", depth)) + Path;
}
