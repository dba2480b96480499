using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Scaffold;
using StaticBriefing.Cli.Settings;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing new</c></summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The project's folder; it need not exist (the current one).",
    };

    private readonly Option<string[]> _from = new("--from")
    {
        HelpName = "FILE",
        Description = "A text to start from (.txt, .md, .html); it becomes a seed, byte for byte. Several may follow.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _force = GlobalOptions.Flag("--force", "Replace files that are in the way; seeds are never replaced.");

    public NewVerb(GlobalOptions options, CommandEnvironment environment)
        : base("new", "Starts a project: settings with comments, the given texts as untouched seeds, a draft sidecar for each, and what git, Netlify and editors need.", options, environment)
    {
        Add(_folder);
        Add(_from);
        Add(_force);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing new el-salvador --from ~/Downloads/article.txt", "a project from one text"),
        ("briefing new . --from articles/*.html", "here, from several"),
    ];

    protected override int Run(Session session)
    {
        var folder = Path.GetFullPath(session.Parsed.GetValue(_folder) ?? ".", WorkingFolder(session));
        var texts = (session.Parsed.GetValue(_from) ?? []).Select(text => Path.GetFullPath(text, session.Environment.WorkingFolder));
        var files = ProjectScaffold.Files(texts, session.Cancellation);
        RefuseTwins(files);
        RefuseToOverwrite(files, folder, session.Parsed.GetValue(_force));
        foreach (var file in files)
            file.WriteUnder(folder);
        Conclude(files, folder, session);
        return ExitCode.Done;
    }

    // Without --root a new project is made where the command was called, and never in the project around it.
    private static string WorkingFolder(Session session) =>
        session.Settings.Places[0].Origin == "--root" ? session.Folders.Root : session.Environment.WorkingFolder;

    private static void RefuseTwins(IReadOnlyList<ProjectFile> files)
    {
        var twins = files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twins is not null)
            throw new UsageException($"Two of the given texts would become '{twins.Key}'. Rename one of them.");
    }

    private static void RefuseToOverwrite(IReadOnlyList<ProjectFile> files, string folder, bool force)
    {
        var inTheWay = files.Where(file => (!force || file.IsSeed) && file.Collides(folder)).Select(file => file.Path).ToList();
        if (inTheWay.Count == 0)
            return;
        var cure = force ? "Seeds are evidence and are never replaced: rename the text." : "Choose another folder, or add --force to replace them.";
        throw new UsageException($"Nothing was written, because these are there already: {string.Join(", ", inTheWay)}. {cure}");
    }

    private static void Conclude(IReadOnlyList<ProjectFile> files, string folder, Session session)
    {
        if (session.Settings.IsJson)
            WriteJson(files, folder, session);
        else
            files.ToList().ForEach(file => session.Output.WriteLine(file.Path));
        var there = Path.GetRelativePath(session.Environment.WorkingFolder, folder);
        var go = there == "." ? "" : $"cd {there} && ";
        var seeds = files.Count(file => file.IsSeed);
        session.Say($"\n{Amount.Of(files.Count, "file")} in {folder}, {Amount.Of(seeds, "seed")} among them. Next:");
        if (seeds == 0)
            session.Say("  put your articles (.txt, .md, .html) into seeds/");
        session.Say($"  {go}briefing preview");
        if (seeds > 0)
            session.Say("  then say in input/articles/ what you know: title, outlet, url, published");
    }

    private static void WriteJson(IReadOnlyList<ProjectFile> files, string folder, Session session) => JsonOutput.Write(session.Output, "new", json =>
    {
        json.WriteString("root", folder);
        JsonOutput.WriteStrings(json, "files", files.Select(file => file.Path));
    });
}
