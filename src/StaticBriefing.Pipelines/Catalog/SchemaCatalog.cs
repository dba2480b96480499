using StaticBriefing.Syntax.FrontMatter;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>The schemas of every kind of YAML file, made from the same records that read them.</summary>
public static class SchemaCatalog
{
    public static IReadOnlyList<SchemaEntry> All { get; } =
    [
        new("article", "input/articles/*.yml", ArticleFrontMatter.Schema),
        new("events", "input/events/*.yml", EventsFrontMatter.Schema),
        new("note", "input/{people,organisations,places,topics}/*.yml", NoteFrontMatter.Schema),
        new("settings", "input/briefing.yml", SettingsFrontMatter.Schema),
    ];

    /// <summary>The schema of a name, or null when there is none.</summary>
    public static SchemaEntry? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);
}
