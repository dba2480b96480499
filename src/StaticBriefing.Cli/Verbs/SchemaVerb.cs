using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Scaffold;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing schema</c></summary>
internal sealed class SchemaVerb : Verb
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "article, events, note or settings; without it all are listed.",
    };

    private readonly Option<bool> _write = GlobalOptions.Flag("--write", "Write them to .briefing/schemas/, where the editor settings of 'briefing new' look.");

    public SchemaVerb(GlobalOptions options, CommandEnvironment environment)
        : base("schema", "Prints the JSON Schema (2020-12) of a kind of YAML file, so that an editor completes keys and marks mistakes.", options, environment)
    {
        Add(_name);
        Add(_write);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing schema", "which there are, and for which files"),
        ("briefing schema article", "one of them"),
        ("briefing schema --write", "all of them into .briefing/schemas/"),
    ];

    protected override int Run(Session session)
    {
        if (session.Parsed.GetValue(_write))
            Write(session);
        else if (session.Parsed.GetValue(_name) is { } name)
            session.Output.Write(Find(name).Json);
        else
            List(session);
        return ExitCode.Done;
    }

    private static SchemaEntry Find(string name)
    {
        if (SchemaCatalog.Find(name) is { } found)
            return found;
        var names = SchemaCatalog.All.Select(schema => schema.Name).ToList();
        var hint = NearestName.Find(name, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"There are {string.Join(", ", names)}.";
        throw new UsageException($"There is no schema '{name}'. {hint}");
    }

    private static void Write(Session session)
    {
        foreach (var file in EditorFiles.Schemas())
        {
            file.WriteUnder(session.Folders.Root);
            session.Output.WriteLine(file.Path);
        }
        if (!File.Exists(Path.Combine(session.Folders.Root, EditorFiles.SettingsPath)))
            session.Say($"Tie them to your files with a line at the top, such as:  {SchemaCatalog.Find("settings")!.ModelineFor(1)}");
    }

    private static void List(Session session)
    {
        if (session.Settings.IsJson)
        {
            WriteJson(session);
            return;
        }
        var table = new TextTable("schema", "for", "first line for editors");
        foreach (var schema in SchemaCatalog.All)
            table.Add(schema.Name, schema.Files, schema.ModelineFor(schema.Files.Count(character => character == '/')));
        table.Write(session.Output, session.OutputPalette);
    }

    private static void WriteJson(Session session) => JsonOutput.Write(session.Output, "schema", json =>
    {
        json.WriteStartArray("schemas");
        foreach (var schema in SchemaCatalog.All)
        {
            json.WriteStartObject();
            json.WriteString("name", schema.Name);
            json.WriteString("files", schema.Files);
            json.WriteString("path", schema.Path);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
