using StaticBriefing.Cli.Settings;

namespace StaticBriefing.Cli.Verbs;

/// <summary>The verbs in the order in which help lists them.</summary>
internal static class VerbTable
{
    public static IReadOnlyList<VerbEntry> All { get; } =
    [
        new("new", VerbGroup.Make, "Start a project, from texts if you have some.", (options, environment) => new NewVerb(options, environment)),
        new("preview", VerbGroup.Make, "Build, watch and serve the site on this machine.", (options, environment) => new PreviewVerb(options, environment)),
        new("build", VerbGroup.Make, "Build the site into output/.", (options, environment) => new BuildVerb(options, environment)),
        new("serve", VerbGroup.Make, "Serve a built site as a static host would.", (options, environment) => new ServeVerb(options, environment)),
        new("export", VerbGroup.Make, "Write quotes, events and the like for other programs.", (options, environment) => new ExportVerb(options, environment)),
        new("record", VerbGroup.Make, "Record what is published, to tell later what has changed.", (options, environment) => new RecordVerb(options, environment)),
        new("clean", VerbGroup.Make, "Remove what builds have written.", (options, environment) => new CleanVerb(options, environment)),
        new("import", VerbGroup.Edit, "Make a saved web page a seed with a sidecar.", (options, environment) => new ImportVerb(options, environment)),
        new("read", VerbGroup.Edit, "Show what a reader finds in a text: quotes, names, dates.", (options, environment) => new ReadVerb(options, environment)),
        new("draft", VerbGroup.Edit, "Write what was found into sidecars, as auto.", (options, environment) => new DraftVerb(options, environment)),
        new("review", VerbGroup.Edit, "Decide on what was found, one fact at a time.", (options, environment) => new ReviewVerb(options, environment)),
        new("check", VerbGroup.Check, "Report every finding and write nothing.", (options, environment) => new CheckVerb(options, environment)),
        new("verify", VerbGroup.Check, "Compare every quotation with its source, word for word.", (options, environment) => new VerifyVerb(options, environment)),
        new("diff", VerbGroup.Check, "Say what changed between two builds.", (options, environment) => new DiffVerb(options, environment)),
        new("explain", VerbGroup.Ask, "Say what a finding means and how to cure it.", (options, environment) => new ExplainVerb(options, environment)),
        new("config", VerbGroup.Ask, "Show each setting and where it comes from.", (options, environment) => new ConfigVerb(options, environment)),
        new("schema", VerbGroup.Ask, "Print the JSON Schemas of the YAML files.", (options, environment) => new SchemaVerb(options, environment)),
    ];

    /// <summary>The command with its verbs; of a verb that is not among the words only the name is made.</summary>
    public static StatusVerb CreateRoot(IReadOnlyList<string> arguments, GlobalOptions options, CommandEnvironment environment)
    {
        var root = new StatusVerb(options, environment);
        foreach (var option in options.All)
            root.Add(option);
        foreach (var entry in All.Where(entry => arguments.Contains(entry.Name, StringComparer.Ordinal)))
            root.Add(entry.Create(options, environment));
        return root;
    }
}
