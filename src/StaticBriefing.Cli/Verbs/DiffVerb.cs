using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Comparing;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing diff</c></summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> _before = new("A") { Description = "What was: a built site, a project with one, or a record." };
    private readonly Argument<string> _now = new("B") { Description = "What is." };

    public DiffVerb(GlobalOptions options, CommandEnvironment environment)
        : base("diff", "Says what changed between two builds, in the briefing's terms: new, edited and withdrawn quotes, events with another date, new and resolved conflicts.", options, environment)
    {
        Add(_before);
        Add(_now);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing diff ../last-week/output output", "two built sites"),
        ("briefing diff input/published.ndjson . --json", "what was recorded, and the site of this project, as data"),
    ];

    protected override int Run(Session session)
    {
        var changes = Between(session);
        if (session.Settings.IsJson)
            WriteJson(changes, session);
        else
            WriteTable(changes, session);
        session.Say(changes.Count == 0 ? "nothing changed" : Amount.Of(changes.Count, "change"));
        return ExitCode.Done;
    }

    private IReadOnlyList<SiteChange> Between(Session session)
    {
        string PathOf(Argument<string> argument) => Path.GetFullPath(session.Parsed.GetValue(argument)!, session.Environment.WorkingFolder);
        try
        {
            return SiteComparison.Between(PathOf(_before), PathOf(_now));
        }
        catch (InvalidDataException failure)
        {
            throw new UsageException(failure.Message);
        }
    }

    private static void WriteTable(IReadOnlyList<SiteChange> changes, Session session)
    {
        var table = new TextTable("change", "what", "text", "before", "now", "id");
        foreach (var change in changes)
            table.Add(change.Change, change.Fact, change.Text, change.Before, change.Now, change.Id);
        if (changes.Count > 0)
            table.Write(session.Output, session.OutputPalette);
    }

    private static void WriteJson(IReadOnlyList<SiteChange> changes, Session session) =>
        JsonOutput.Write(session.Output, "diff", json =>
        {
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("change", change.Change);
                json.WriteString("what", change.Fact);
                json.WriteString("id", change.Id);
                json.WriteString("text", change.Text);
                json.WriteString("before", change.Before);
                json.WriteString("now", change.Now);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
}
