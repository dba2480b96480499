using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing import</c></summary>
internal sealed class ImportVerb : Verb
{
    private const string TimelineExtension = ".json";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Saved web pages or texts (.html, .txt, .md), or timelines of TimelineJS (.json), from anywhere.",
    };

    private readonly Option<string> _as = GlobalOptions.Text("--as", "NAME", "What the seed shall be called, below seeds/, or the list of events (the file's own name).");
    private readonly Option<bool> _dryRun = GlobalOptions.Flag("--dry-run", "Say what would be written, and write nothing.");

    public ImportVerb(GlobalOptions options, CommandEnvironment environment)
        : base("import", "Makes a saved web page a seed, byte for byte, with a sidecar of what the page says of itself: headline, byline, outlet, day, language and address.", options, environment)
    {
        Add(_files);
        Add(_as);
        Add(_dryRun);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing import ~/Downloads/article.html", "a seed and its sidecar"),
        ("briefing import *.html --dry-run", "what the pages say of themselves"),
        ("briefing import timeline.json", "a list of events, each marked auto until you confirm it"),
        ("briefing import index.html --as harbour-vote.html", "with another name"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Nothing is loaded from the network: not the page, not its pictures. The seed keeps every byte; a build shows the article without the page "
            + "around it, written anew from a short list of allowed tags. A page that you put into seeds/ yourself is read in the same way.",
    ];

    protected override int Run(Session session)
    {
        session.RequireProject();
        var files = session.Parsed.GetValue(_files) ?? [];
        var name = session.Parsed.GetValue(_as);
        if (files.Length == 0)
            throw new UsageException("There is nothing to import. Name a file: briefing import article.html");
        if (name is not null && files.Length > 1)
            throw new UsageException("--as names one file. Import them one by one.");
        var timelines = files.Where(IsTimeline).Select(file => ImportTimeline(file, name, session)).ToList();
        var importer = new SeedImporter(session.Folders);
        var imports = files.Where(file => !IsTimeline(file)).Select(file => Import(importer, file, name, session)).ToList();
        if (session.Settings.IsJson)
            WriteJson(imports, timelines, session);
        else
            Print(imports, timelines, session);
        Conclude(imports, session);
        return imports.Exists(import => import.Problem is not null) || timelines.Exists(import => import.Problem is not null)
            ? ExitCode.Findings
            : session.ExitCodeOf(imports.SelectMany(import => import.Findings).ToEquatableArray());
    }

    private static bool IsTimeline(string file) => Path.GetExtension(file).Equals(TimelineExtension, StringComparison.OrdinalIgnoreCase);

    private TimelineImport ImportTimeline(string file, string? name, Session session) => new TimelineImporter(session.Folders)
        .Import(Path.GetFileNameWithoutExtension(name ?? file), File.ReadAllBytes(PathOf(file, session)), session.Parsed.GetValue(_dryRun));

    private static string PathOf(string file, Session session)
    {
        var path = Path.GetFullPath(file, session.Environment.WorkingFolder);
        return File.Exists(path) ? path : throw new UsageException($"There is no file '{file}'.");
    }

    private SeedImport Import(SeedImporter importer, string file, string? name, Session session)
    {
        var path = PathOf(file, session);
        var seed = NameOf(name ?? SeedNameOf(path, session), file);
        return importer.Import(seed, File.ReadAllBytes(path), session.Parsed.GetValue(_dryRun), session.Cancellation);
    }

    // A file that lies in seeds/ already stays where it is.
    private static string SeedNameOf(string path, Session session)
    {
        var relative = Path.GetRelativePath(session.Folders.Seeds, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
    }

    private static string NameOf(string name, string file)
    {
        var parts = name.Replace('\\', '/').Split('/');
        if (parts.Any(part => part is "" or "." or ".."))
            throw new UsageException($"'{name}' is no name below seeds/.");
        if (!SeedImporter.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"'{file}' cannot be a seed. Seeds end in {string.Join(", ", SeedImporter.Extensions)}; a page that is called otherwise can be given a name: --as NAME.html");
        return string.Join('/', parts);
    }

    private static void Print(List<SeedImport> imports, List<TimelineImport> timelines, Session session)
    {
        imports.ForEach(import => Print(import, session));
        foreach (var timeline in timelines)
        {
            if (timeline.Problem is { } problem)
                session.Environment.Error.WriteLine($"{timeline.Path}: {session.ErrorPalette.Warning("not imported")}: {problem}");
            else
                session.Output.WriteLine($"{session.OutputPalette.Strong(timeline.Path)}  {Amount.Of(timeline.Events, "event")}{Undated(timeline)}");
        }
    }

    private static string Undated(TimelineImport timeline) => timeline.Undated.IsEmpty
        ? ""
        : $", {timeline.Undated.Count} without a usable date: {string.Join(", ", timeline.Undated)}";

    private static void Print(SeedImport import, Session session)
    {
        var palette = session.OutputPalette;
        new FindingsPrinter(session.Environment.Error, session.ErrorPalette, session.Settings.Verbose, session.Settings.Quiet).Print(import.Findings, _ => null);
        if (import.Problem is { } problem)
        {
            session.Environment.Error.WriteLine($"{import.Seed}: {session.ErrorPalette.Warning("not imported")}: {problem}");
            return;
        }
        session.Output.WriteLine($"{palette.Strong(import.Seed)}{(import.IsNewSeed ? "" : palette.Faint(" is there already"))}");
        session.Output.WriteLine($"{palette.Strong(import.Sidecar)}{(import.IsNewSidecar ? "" : palette.Faint(" describes it already and is left as it is"))}");
        var table = new TextTable();
        foreach (var (key, value) in import.Metadata)
            table.Add(key, value);
        table.Add("text", $"{Amount.Of(import.Paragraphs, "paragraph")}, {Amount.Of(import.Words, "word")}");
        table.Write(session.Output, palette, "  ");
        if (!import.Missing.IsEmpty)
            session.Output.WriteLine(palette.Faint($"  not found: {string.Join(", ", import.Missing)}"));
    }

    private void Conclude(List<SeedImport> imports, Session session)
    {
        var done = imports.Where(import => import.Problem is null && (import.IsNewSeed || import.IsNewSidecar)).ToList();
        if (done.Count > 0)
            session.Say($"{Amount.Of(done.Count, "file")} {(session.Parsed.GetValue(_dryRun) ? "would be imported" : "imported")}. Next: check {(done.Count == 1 ? done[0].Sidecar : "the sidecars")}, then briefing preview");
    }

    private static void WriteJson(List<SeedImport> imports, List<TimelineImport> timelines, Session session) => JsonOutput.Write(session.Output, "import", json =>
    {
        json.WriteStartArray("files");
        foreach (var import in imports)
        {
            json.WriteStartObject();
            json.WriteString("seed", import.Seed);
            json.WriteString("sidecar", import.Sidecar);
            json.WriteBoolean("newSeed", import.IsNewSeed);
            json.WriteBoolean("newSidecar", import.IsNewSidecar);
            json.WriteStartObject("metadata");
            foreach (var (key, value) in import.Metadata)
                json.WriteString(key, value);
            json.WriteEndObject();
            JsonOutput.WriteStrings(json, "missing", import.Missing);
            json.WriteNumber("paragraphs", import.Paragraphs);
            json.WriteNumber("words", import.Words);
            JsonOutput.WriteStrings(json, "findings", import.Findings.Select(finding => finding.ToString()));
            json.WriteString("problem", import.Problem);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("timelines");
        foreach (var timeline in timelines)
        {
            json.WriteStartObject();
            json.WriteString("path", timeline.Path);
            json.WriteNumber("events", timeline.Events);
            json.WriteNumber("undated", timeline.Undated.Count);
            json.WriteString("problem", timeline.Problem);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
