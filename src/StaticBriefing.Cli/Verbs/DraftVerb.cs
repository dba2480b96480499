using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing draft</c></summary>
internal sealed class DraftVerb : Verb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Seeds or sidecars of the project (all of them).",
    };

    private readonly Option<bool> _dryRun = GlobalOptions.Flag("--dry-run", "Say what would be added, and write nothing.");

    public DraftVerb(GlobalOptions options, CommandEnvironment environment)
        : base("draft", "Writes what was found in the seeds into their sidecars, with the status auto: quotations, events and figures, each with the words it rests on.", options, environment)
    {
        Add(_files);
        Add(_dryRun);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing draft", "a sidecar for every seed, or what is missing in it"),
        ("briefing draft seeds/article.txt", "of one seed"),
        ("briefing draft --dry-run", "what would be added"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Lines are only ever added: comments, the order of keys and whatever an editor wrote stay as they are, and what an editor rejected is not "
            + "brought back. A second draft adds only what is new. Go through the entries with 'briefing review', or edit them by hand.",
        "Nothing on the site changes: an entry with the status auto is shown as what was found until you change it.",
    ];

    protected override int Run(Session session)
    {
        var drafter = session.OpenDrafter();
        var isDry = session.Parsed.GetValue(_dryRun);
        var drafted = drafter.Draft(Only(drafter, session), isDry);
        if (session.Settings.IsJson)
            WriteJson(drafted, session);
        else
            Print(drafted, session);
        Conclude(drafted, isDry, session);
        return drafted.Any(sidecar => !sidecar.Problems.IsEmpty) ? ExitCode.Findings : ExitCode.Done;
    }

    private List<string> Only(SidecarDrafter drafter, Session session)
    {
        var known = drafter.Paths.ToHashSet(StringComparer.Ordinal);
        var paths = (session.Parsed.GetValue(_files) ?? []).Select(file => (File: file, Path: ProjectPath.Of(file, session))).ToList();
        if (paths.Find(pair => !known.Contains(pair.Path)) is { File: { } stranger, Path: { } path })
            throw new UsageException($"'{stranger}' is neither a seed nor the sidecar of one.{(NearestName.Find(path, known) is { } nearest ? $" Did you mean '{nearest}'?" : "")}");
        return paths.ConvertAll(pair => pair.Path);
    }

    private static void Print(IReadOnlyList<DraftedSidecar> drafted, Session session)
    {
        foreach (var sidecar in drafted)
        {
            if (sidecar.IsChanged)
                session.Output.WriteLine($"{sidecar.Path}: {(sidecar.IsNew ? "new, " : "")}{Counts(sidecar.Quotes, sidecar.Events, sidecar.Figures)}");
            foreach (var problem in sidecar.Problems)
                session.Environment.Error.WriteLine($"{sidecar.Path}: {session.ErrorPalette.Warning("left as it is")}: {problem}");
        }
    }

    private static void Conclude(IReadOnlyList<DraftedSidecar> drafted, bool isDry, Session session)
    {
        var changed = drafted.Where(sidecar => sidecar.IsChanged).ToList();
        var counts = Counts(changed.Sum(sidecar => sidecar.Quotes), changed.Sum(sidecar => sidecar.Events), changed.Sum(sidecar => sidecar.Figures));
        session.Say(changed.Count == 0
            ? $"nothing new in {Amount.Of(drafted.Count, "seed")}"
            : $"{Amount.Of(changed.Count, "sidecar")} {(isDry ? "would be written" : "written")}: {counts}, all auto. Next: briefing review");
    }

    private static string Counts(int quotes, int events, int figures) =>
        $"{Amount.Of(quotes, "quote")}, {Amount.Of(events, "event")}, {Amount.Of(figures, "figure")}";

    private static void WriteJson(IReadOnlyList<DraftedSidecar> drafted, Session session) => JsonOutput.Write(session.Output, "draft", json =>
    {
        json.WriteStartArray("sidecars");
        foreach (var sidecar in drafted)
        {
            json.WriteStartObject();
            json.WriteString("sidecar", sidecar.Path);
            json.WriteString("seed", sidecar.Seed);
            json.WriteBoolean("new", sidecar.IsNew);
            json.WriteNumber("quotes", sidecar.Quotes);
            json.WriteNumber("events", sidecar.Events);
            json.WriteNumber("figures", sidecar.Figures);
            JsonOutput.WriteStrings(json, "problems", sidecar.Problems);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
