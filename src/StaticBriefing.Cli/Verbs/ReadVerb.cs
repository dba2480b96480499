using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Reading;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing read</c></summary>
internal sealed class ReadVerb : Verb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Texts (.txt, .md, .html); they need not be in a project.",
    };

    private readonly Option<bool> _jsonl = GlobalOptions.Flag("--jsonl", "Rows of JSON on standard input, rows on standard output.");
    private readonly Option<string> _published = GlobalOptions.Text("--published", "DATE", "The day the texts were published (EDTF), from which \"last year\" counts.");
    private readonly Option<string> _lang = GlobalOptions.Text("--lang", "LANG", "The language of the texts (found out from each).");

    public ReadVerb(GlobalOptions options, CommandEnvironment environment)
        : base("read", "Shows what a reader finds in raw text: who said what, names, dates, events, figures, and what was left out as page furniture. Nothing is written.", options, environment)
    {
        Add(_files);
        Add(_jsonl);
        Add(_published);
        Add(_lang);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing read article.txt", "what is in a text"),
        ("briefing read article.txt --published 2025-02-04", "\"last year\" and \"on Monday\" get their dates"),
        ("briefing read seeds/*.txt --json", "as data"),
        ("briefing read --jsonl < texts.jsonl > readings.jsonl", "many texts, a row each"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A row of --jsonl is {\"id\", \"text\"} with \"published\" (or \"date\", \"dct\") and \"lang\" where they are known. Its answer is "
            + "{\"id\", \"sentences\", \"attributions\", \"timexes\", \"entities\", \"symbols\"}, in the order of the rows; offsets count Unicode code points, "
            + "ends exclusive. A row that cannot be read is told with its line, the rest is read, and the exit code is 1.",
    ];

    protected override int Run(Session session)
    {
        var files = session.Parsed.GetValue(_files) ?? [];
        if (session.Parsed.GetValue(_jsonl))
            return files.Length == 0 ? ReadRows(session) : throw new UsageException("--jsonl reads standard input: briefing read --jsonl < FILE");
        if (files.Length == 0)
            throw new UsageException("There is nothing to read. Name a text: briefing read article.txt");
        var readings = files.Select(file => (File: file, Reading: ReadFile(file, session))).ToList();
        if (session.Settings.IsJson)
            WriteJson(readings, session);
        else
            Print(readings, session);
        return session.ExitCodeOf(readings.SelectMany(read => read.Reading.Diagnostics).ToEquatableArray());
    }

    private static int ReadRows(Session session)
    {
        var left = 0;
        var rows = new RowStream(session.Environment.Input, session.Output, problem =>
        {
            left += problem.IsLeftOut ? 1 : 0;
            session.Environment.Error.WriteLine($"briefing: line {problem.Line}: {problem.Message}{(problem.IsLeftOut ? " The row was left out." : "")}");
        });
        rows.Run(session.Settings.Jobs, session.Cancellation);
        if (left > 0)
            session.Say($"{rows.Written} rows read, {left} left out");
        return left > 0 && session.Settings.FailOn != FailLevel.Never ? ExitCode.Findings : ExitCode.Done;
    }

    private FileReading ReadFile(string file, Session session)
    {
        var path = Path.GetFullPath(file, session.Environment.WorkingFolder);
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{file}'. Correct its name; -C does not change where FILE is looked for.");
        return ProseReader.ReadFile(file, File.ReadAllBytes(path), Published(session), session.Parsed.GetValue(_lang), session.Cancellation);
    }

    private EdtfDate? Published(Session session)
    {
        if (session.Parsed.GetValue(_published) is not { } text)
            return null;
        return EdtfDate.TryParse(text, out var date, out var problem)
            ? date
            : throw new UsageException($"'{text}' after --published is no date: {problem.Reason}. Write it such as 2025-02-04.");
    }

    private static void Print(List<(string File, FileReading Reading)> readings, Session session)
    {
        foreach (var (file, reading) in readings)
        {
            if (reading.Report is { } report)
                new ReadingPrinter(session.Output, session.OutputPalette).Print(file, reading.Title, report);
            new FindingsPrinter(session.Environment.Error, session.ErrorPalette, session.Settings.Verbose, session.Settings.Quiet)
                .Print(reading.Diagnostics, path => reading.Source?.Path == path ? reading.Source : null);
        }
    }

    private static void WriteJson(List<(string File, FileReading Reading)> readings, Session session) => JsonOutput.Write(session.Output, "read", json =>
    {
        json.WriteStartArray("texts");
        foreach (var (file, reading) in readings)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("title", reading.Title);
            if (reading.Report is { } report)
                ReadingJson.WriteAll(json, report);
            JsonOutput.WriteStrings(json, "findings", reading.Diagnostics.Select(finding => finding.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
