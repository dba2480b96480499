using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Comparing;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing record</c></summary>
internal sealed class RecordVerb : Verb
{
    public RecordVerb(GlobalOptions options, CommandEnvironment environment)
        : base("record", "Records what the site says now as published, so that later builds tell on the Changes page, on the front page and in a feed what has changed since.", options, environment)
    {
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing build && briefing record", "publish, and count changes from here on"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        $"The record is {PublishedRecord.Path}: the day (--now, or today's), then a line a fact, with its id and a digest. Keep it with the project: a build compares with it, and with no earlier output, so the same input still gives the same bytes.",
        "What is withdrawn is named by the beginning of its words, from the record, as long as the articles that it came from are published whole. Otherwise the site says only that something was withdrawn.",
    ];

    protected override int Run(Session session)
    {
        var record = session.Record();
        var file = Path.Combine(session.Folders.Input, Path.GetFileName(PublishedRecord.Path));
        var facts = record.Span.Count("\"kind\":"u8);
        Write(file, record.Span);
        session.Say($"{session.Show(file)}: {Amount.Of(facts, "fact")} recorded as published");
        return ExitCode.Done;
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {failure.Message}");
        }
    }
}
