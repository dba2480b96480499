using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Cli.Verbs;

/// <summary>Bare <c>briefing</c>: where things stand, and what to do next.</summary>
internal sealed class StatusVerb : Verb
{
    public StatusVerb(GlobalOptions options, CommandEnvironment environment)
        : base("briefing", "Turns a folder of articles into a briefing site: who said what, when, with every quotation checked against its source. Without a verb it says where the project stands.", options, environment)
    {
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing new el-salvador --from article.txt", "start a project from a text"),
        ("briefing preview", "see it, and keep it up to date while you edit"),
        ("briefing build", "the site into output/"),
        ("briefing explain SB3002", "what a finding means"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Data goes to standard output, messages to standard error. NO_COLOR, TERM=dumb and CI are honoured. "
            + "A setting comes from a flag, else from a BRIEFING_ variable, else from input/briefing.yml, else it is the default.",
        "Exit codes: 0 done; 1 findings at or above the fail level; 2 usage or settings; 3 a fault of the program; 130 interrupted.",
    ];

    protected override int Run(Session session)
    {
        if (!ProjectPlaces.Exist(session.Folders))
            return WriteNoProject(session);
        var status = ProjectStatus.Of(session.Folders);
        if (session.Settings.IsJson)
            WriteJson(status, session);
        else
            Write(status, session);
        return ExitCode.Done;
    }

    private int WriteNoProject(Session session)
    {
        if (session.Settings.IsJson)
            JsonOutput.Write(session.Output, "status", json => json.WriteNull("project"));
        else
            session.Output.WriteLine($"There is no project in {session.Folders.Root}. Start one:\n\n  {Examples[0].Command}\n\nAll verbs: briefing --help");
        return ExitCode.Done;
    }

    private static void Write(ProjectStatus status, Session session)
    {
        session.Output.WriteLine(session.OutputPalette.Strong(session.Folders.Root));
        var table = new TextTable();
        table.Add("seeds", Amount.Of(status.Seeds, "file"));
        table.Add("articles", $"{Amount.Of(status.Sidecars, "sidecar")}, {Amount.Of(status.OwnArticles, "article")} of your own");
        table.Add("notes", $"{Amount.Of(status.People, "person", "people")}, {Amount.Of(status.Organisations, "organisation")}, {Amount.Of(status.Places, "place")}, {Amount.Of(status.Topics, "topic")}");
        table.Add("settings", status.HasSettings ? "input/briefing.yml" : "defaults only");
        table.Add("output", OutputWords(status, session));
        table.Write(session.Output, session.OutputPalette, "  ");
        session.Output.WriteLine("\nNext");
        foreach (var (command, why) in NextSteps(status))
            session.Output.WriteLine($"  {command,-20} {why}");
    }

    private static string OutputWords(ProjectStatus status, Session session) => status.Output switch
    {
        OutputState.Missing => "not built yet",
        OutputState.Foreign => $"{session.Show(session.Folders.Output)} holds something else",
        OutputState.Stale => $"{session.Show(session.Folders.Output)}, older than its inputs",
        _ => $"{session.Show(session.Folders.Output)}, up to date",
    };

    private static IEnumerable<(string Command, string Why)> NextSteps(ProjectStatus status)
    {
        if (status.Seeds == 0 && status.OwnArticles == 0)
            yield return ("", "put articles (.txt, .md, .html) into seeds/");
        yield return ("briefing preview", "see it, and edit");
        if (status.Output != OutputState.Current)
            yield return ("briefing build", "the site into output/");
        else
            yield return ("briefing serve", "see the built site as a host would serve it");
        yield return ("briefing check", "what could be better");
    }

    private static void WriteJson(ProjectStatus status, Session session) => JsonOutput.Write(session.Output, "status", json =>
    {
        json.WriteString("project", session.Folders.Root);
        json.WriteNumber("seeds", status.Seeds);
        json.WriteNumber("sidecars", status.Sidecars);
        json.WriteNumber("ownArticles", status.OwnArticles);
        json.WriteNumber("people", status.People);
        json.WriteNumber("organisations", status.Organisations);
        json.WriteNumber("places", status.Places);
        json.WriteNumber("topics", status.Topics);
        json.WriteBoolean("settings", status.HasSettings);
        json.WriteString("output", status.Output.ToString().ToLowerInvariant());
    });
}
