using System.CommandLine;
using System.Text;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Exporting;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing export</c></summary>
internal sealed class ExportVerb : Verb
{
    private readonly Option<string> _kind = GlobalOptions.Text("--kind", "KIND", $"What: {string.Join(", ", ExportRequest.Kinds.Select(kind => kind.Kind))} (quotes).");
    private readonly Option<string> _as = GlobalOptions.Text("--as", "FORMAT", "How: csv, json, ndjson; ics, timelinejs; bibtex, ris, csl; jsonld, ftm, sqlite (the kind's first).");
    private readonly Option<string> _speaker = GlobalOptions.Text("--speaker", "NAME", "Only quotes by this person or organisation: a name, or an id such as people/ada-example.");
    private readonly Option<string> _topic = GlobalOptions.Text("--topic", "NAME", "Only what is about this topic, person, organisation or place.");
    private readonly Option<string> _from = GlobalOptions.Text("--from", "DATE", "Only from this date on (EDTF: 2025, 2025-02, 2025-02-03).");
    private readonly Option<string> _to = GlobalOptions.Text("--to", "DATE", "Only up to this date, its last day included.");
    private readonly Option<string> _status = GlobalOptions.Text("--status", "STATUS", "Only auto, reviewed, disputed or misattributed.");
    private readonly Option<string> _file = GlobalOptions.Text("--file", "FILE", "Write there and not to standard output.");

    public ExportVerb(GlobalOptions options, CommandEnvironment environment)
        : base("export", "Writes quotes, events and the like for other programs: the rows that a build puts under data/, or those of them that are asked for.", options, environment)
    {
        Option<string>[] all = [_kind, _as, _speaker, _topic, _from, _to, _status, _file];
        Array.ForEach(all, Add);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing export", "all quotes as CSV"),
        ("briefing export --speaker \"Ada Example\" --as json", "what one person said"),
        ("briefing export --kind events --topic Trade --from 2025-02 --to 2025-03", "what happened in two months"),
        ("briefing export --kind timeline --file story.ics", "a calendar"),
        ("briefing export --kind references --as ris --file story.ris", "the articles for a reference manager"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Kinds and their formats: " + string.Join("; ", ExportRequest.Kinds.Select(kind => $"{kind.Kind}: {string.Join(", ", kind.Formats)}")) + ".",
        "With --from or --to a fact counts on the first day that its date can mean, as on the timeline; what has none is left out. An article counts for a topic, and so do its figures, when it names it.",
        "Names, mentions and seeds are given whole.",
    ];

    protected override int Run(Session session)
    {
        var request = RequestOf(session.Parsed);
        var (bytes, hints) = session.Export(request)!;
        foreach (var hint in hints)
            session.Say($"briefing: {hint}");
        if (session.Parsed.GetValue(_file) is { } file)
            WriteFile(Path.GetFullPath(file, session.Environment.WorkingFolder), bytes.Span);
        else if (request.Format == "sqlite")
            throw new UsageException("A database is no text. Name a file for it: --file briefing.sqlite");
        else
            session.Output.Write(Encoding.UTF8.GetString(bytes.Span));
        return ExitCode.Done;
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {failure.Message}");
        }
    }

    private ExportRequest RequestOf(ParseResult parsed)
    {
        var (kind, formats) = KindOf(parsed.GetValue(_kind) ?? "quotes");
        var format = parsed.GetValue(_as) ?? formats[0];
        if (!formats.Contains(format))
            throw new UsageException($"There is no '{format}' of {kind}. It can be had as {string.Join(", ", formats)}.");
        return new ExportRequest(
            kind,
            format,
            parsed.GetValue(_speaker) ?? "",
            parsed.GetValue(_topic) ?? "",
            StatusOf(parsed.GetValue(_status)),
            DateOf(parsed, _from),
            DateOf(parsed, _to));
    }

    private static (string Kind, IReadOnlyList<string> Formats) KindOf(string name)
    {
        var kinds = ExportRequest.Kinds.Select(kind => kind.Kind).ToList();
        return kinds.Contains(name)
            ? ExportRequest.Kinds[kinds.IndexOf(name)]
            : throw new UsageException($"There is no kind '{name}'. {Suggest(name, kinds)}");
    }

    private static ReviewStatus? StatusOf(string? name)
    {
        if (name is null)
            return null;
        string[] words = ["auto", "reviewed", "disputed", "misattributed"];
        return words.Contains(name)
            ? Enum.Parse<ReviewStatus>(name, ignoreCase: true)
            : throw new UsageException($"There is no status '{name}'. {Suggest(name, words)}");
    }

    private static EdtfDate? DateOf(ParseResult parsed, Option<string> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return EdtfDate.TryParse(text, out var date, out var problem)
            ? date
            : throw new UsageException($"'{text}' is no date, since {problem.Reason}. Write {option.Name} 2025, 2025-02 or 2025-02-03.");
    }

    private static string Suggest(string name, IReadOnlyList<string> names) =>
        NearestName.Find(name, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"There are {string.Join(", ", names)}.";
}
