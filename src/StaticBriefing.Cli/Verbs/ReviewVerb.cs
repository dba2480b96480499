using System.CommandLine;
using StaticBriefing.Cli.Reviewing;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing review</c></summary>
internal sealed class ReviewVerb : Verb
{
    private static readonly string[] _actions = ["accept", "reject", "dispute", "undo"];

    private readonly Argument<string?> _action = new("ACTION")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "accept, reject, dispute or undo; without it you are asked about one fact after the other.",
    };

    private readonly Argument<string[]> _ids = new("ID")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Facts, by the ids that --list and the pages show (q-…, e-…, f-…).",
    };

    private readonly Option<bool> _list = GlobalOptions.Flag("--list", "List what waits for a decision, and what is broken.");
    private readonly Option<bool> _all = GlobalOptions.Flag("--all", "With --list: what has been decided, too.");
    private readonly Option<string> _speaker = GlobalOptions.Text("--speaker", "NAME", "With accept or dispute: who said it.");
    private readonly Option<string> _kind = GlobalOptions.Text("--kind", "KIND", "With accept or dispute: direct, partial or indirect.");
    private readonly Option<string> _words = GlobalOptions.Text("--words", "WORDS", "With accept or dispute: the words of the quotation; they snap to the text.");
    private readonly Option<string> _date = GlobalOptions.Text("--date", "DATE", "With accept or dispute: when the event was (EDTF).");

    public ReviewVerb(GlobalOptions options, CommandEnvironment environment)
        : base("review", "Goes through what was found, one fact at a time: accept it, correct it, reject it. Each decision is written into the sidecar at once.", options, environment)
    {
        Add(_action);
        Add(_ids);
        Add(_list);
        Add(_all);
        Add(_speaker);
        Add(_kind);
        Add(_words);
        Add(_date);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing review", "one fact after the other, with single keys"),
        ("briefing review --list --json", "what waits, for a script"),
        ("briefing review accept q-abcdefghij --speaker \"Ada Example\"", "confirm a quotation, with another speaker"),
        ("briefing review reject e-abcdefghij f-abcdefghij", "they are never shown and never found again"),
        ("briefing review undo", "take back the last decision"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A fact need not be drafted before: a decision on one that is only found is written as an entry of its own. A decision holds through later "
            + "drafts and builds. When a seed changes, a quotation goes with its words where they stand elsewhere in the same letters; where they do not, "
            + "--list shows it as broken with the nearest words. What can be taken back is remembered in cache/.",
    ];

    protected override int Run(Session session)
    {
        session.RequireProject();
        var (action, ids) = (session.Parsed.GetValue(_action), session.Parsed.GetValue(_ids) ?? []);
        if (action is not null && !_actions.Contains(action, StringComparer.Ordinal))
            throw new UsageException($"There is no action '{action}'.{(NearestName.Find(action, _actions) is { } nearest ? $" Did you mean '{nearest}'?" : "")} It can be accept, reject, dispute or undo.");
        if (action is not (null or "undo") && ids.Length == 0)
            throw new UsageException($"Which fact? briefing review {action} ID. 'briefing review --list' shows the ids.");
        var changes = ReadChanges(session, action);
        var desk = session.OpenDesk();
        return action switch
        {
            "undo" => Report(Undo(desk, ids), session),
            not null => Report(ids.SelectMany(id => Decide(desk, id, StatusOf(action), changes)), session),
            null when session.Parsed.GetValue(_list) || !session.Environment.IsInteractive || session.Settings.IsJson || session.Settings.NoInput => List(desk, session),
            _ => ReviewScreen.Run(desk, session),
        };
    }

    private FactChanges ReadChanges(Session session, string? action)
    {
        var changes = new FactChanges(session.Parsed.GetValue(_speaker), ReadKind(session), session.Parsed.GetValue(_words), ReadDate(session));
        if (changes != FactChanges.None && action is not ("accept" or "dispute"))
            throw new UsageException("--speaker, --kind, --words and --date correct a fact: name it after accept or dispute.");
        return changes;
    }

    private QuoteKind? ReadKind(Session session) => session.Parsed.GetValue(_kind) switch
    {
        null => null,
        "direct" => QuoteKind.Direct,
        "partial" => QuoteKind.Partial,
        "indirect" => QuoteKind.Indirect,
        var other => throw new UsageException($"'{other}' is no kind of quotation. It can be direct, partial or indirect."),
    };

    private EdtfDate? ReadDate(Session session)
    {
        if (session.Parsed.GetValue(_date) is not { } text)
            return null;
        return EdtfDate.TryParse(text, out var date, out var problem)
            ? date
            : throw new UsageException($"'{text}' after --date is no date: {problem.Reason}.");
    }

    private static ReviewStatus StatusOf(string action) => action switch
    {
        "accept" => ReviewStatus.Reviewed,
        "reject" => ReviewStatus.Rejected,
        _ => ReviewStatus.Disputed,
    };

    private static IEnumerable<ReviewOutcome> Decide(ReviewDesk desk, string id, ReviewStatus status, FactChanges changes)
    {
        var outcomes = desk.Decide(id, status, changes);
        if (outcomes.Count > 0)
            return outcomes;
        var nearest = NearestName.Find(id, desk.Items.Select(item => item.Id));
        return [new ReviewOutcome(id, null, $"There is no such fact.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} 'briefing review --list' shows the ids.")];
    }

    private static IEnumerable<ReviewOutcome> Undo(ReviewDesk desk, string[] ids)
    {
        if (ids.Length == 0)
            return [desk.Undo(null) ?? new ReviewOutcome("", null, "There is no decision to take back.")];
        // Of a decision that the cache has forgotten, the outcome at least can be taken back.
        return ids.SelectMany(id => desk.Undo(id) is { } undone ? [undone] : Decide(desk, id, ReviewStatus.Auto, FactChanges.None));
    }

    private static int Report(IEnumerable<ReviewOutcome> outcomes, Session session)
    {
        var all = outcomes.ToList();
        if (session.Settings.IsJson)
            ReviewJson.WriteOutcomes(all, session.Output);
        foreach (var outcome in all.Where(outcome => outcome.Problem is not null))
            session.Environment.Error.WriteLine($"{outcome.Id}: {session.ErrorPalette.Warning("nothing was written")}: {outcome.Problem}".TrimStart(':', ' '));
        foreach (var outcome in all.Where(outcome => outcome.Problem is null && !session.Settings.IsJson))
            session.Output.WriteLine(outcome.Item is { } item ? $"{item.Id}: {ReviewWords.Status(item.Status)}: {ReviewWords.Short(item)}" : $"{outcome.Id}: as it was");
        return all.Any(outcome => outcome.Problem is not null) ? ExitCode.Findings : ExitCode.Done;
    }

    private int List(ReviewDesk desk, Session session)
    {
        var listed = desk.Items.Where(item => session.Parsed.GetValue(_all) || item.Status == ReviewStatus.Auto || IsBroken(item)).ToEquatableArray();
        if (session.Settings.IsJson)
            ReviewJson.WriteItems(listed, session.Output);
        else
            ReviewList.Write(listed, session);
        return listed.Any(IsBroken) ? ExitCode.Findings : ExitCode.Done;
    }

    private static bool IsBroken(ReviewItem item) => item.IsBroken && item.Status != ReviewStatus.Rejected;
}
