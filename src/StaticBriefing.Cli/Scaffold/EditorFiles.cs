using System.Text;
using System.Text.Json;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Cli.Scaffold;

/// <summary>What makes an editor complete keys and mark mistakes in a project's YAML.</summary>
internal static class EditorFiles
{
    public const string SettingsPath = ".vscode/settings.json";

    public static IEnumerable<ProjectFile> Schemas() =>
        SchemaCatalog.All.Select(schema => new ProjectFile(schema.Path, Encoding.UTF8.GetBytes(schema.Json)));

    /// <summary>Settings for editors with the YAML language server.</summary>
    public static ProjectFile Settings()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("yaml.schemas");
            foreach (var schema in SchemaCatalog.All)
                json.WriteString("./" + schema.Path, schema.Files);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return new ProjectFile(SettingsPath, buffer.ToArray());
    }
}
