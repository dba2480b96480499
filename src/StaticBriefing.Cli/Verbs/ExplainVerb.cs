using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing explain</c></summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string?> _id = new("ID")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The id of a finding, such as SB3002; without it all are listed.",
    };

    public ExplainVerb(GlobalOptions options, CommandEnvironment environment)
        : base("explain", "Says what a finding means, with an example that gives it and the same example cured.", options, environment) => Add(_id);

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing explain SB3002", "what SB3002 means"),
        ("briefing explain", "every finding there is"),
    ];

    protected override int Run(Session session)
    {
        if (session.Parsed.GetValue(_id) is { } id)
            WriteOne(Find(id), session);
        else
            WriteAll(session);
        return ExitCode.Done;
    }

    private static DiagnosticDescriptor Find(string id)
    {
        if (DescriptorCatalog.Find(id) is { } found)
            return found;
        var nearest = NearestName.Find(id, DescriptorCatalog.All.Select(descriptor => descriptor.Id));
        throw new UsageException($"There is no finding '{id}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} 'briefing explain' lists them all.");
    }

    private static void WriteAll(Session session)
    {
        if (session.Settings.IsJson)
        {
            WriteJson(DescriptorCatalog.All, session);
            return;
        }
        var table = new TextTable("id", "severity", "title");
        foreach (var descriptor in DescriptorCatalog.All)
            table.Add(descriptor.Id, DiagnosticReport.WordFor(descriptor.Severity), descriptor.Title);
        table.Write(session.Output, session.OutputPalette);
    }

    private static void WriteOne(DiagnosticDescriptor descriptor, Session session)
    {
        if (session.Settings.IsJson)
        {
            WriteJson([descriptor], session);
            return;
        }
        var palette = session.OutputPalette;
        session.Output.WriteLine($"{palette.Strong(descriptor.Id)}  {DiagnosticReport.WordFor(descriptor.Severity)}  {palette.Strong(descriptor.Title)}");
        WriteProse("", descriptor.Explanation, session);
        WriteProse("What it says", descriptor.MessageFormat, session);
        WriteLines("For example", descriptor.Example, session);
        WriteLines("Cured", descriptor.Cure, session);
    }

    private static void WriteProse(string title, string text, Session session)
    {
        session.Output.WriteLine();
        if (title.Length > 0)
            session.Output.WriteLine(session.OutputPalette.Faint(title));
        foreach (var line in Wrapping.Lines(text, title.Length > 0 ? "  " : ""))
            session.Output.WriteLine(line);
    }

    private static void WriteLines(string title, string text, Session session)
    {
        session.Output.WriteLine();
        session.Output.WriteLine(session.OutputPalette.Faint(title));
        foreach (var line in text.Split('\n'))
            session.Output.WriteLine("  " + line);
    }

    private static void WriteJson(IEnumerable<DiagnosticDescriptor> descriptors, Session session) =>
        JsonOutput.Write(session.Output, "explain", json =>
        {
            json.WriteStartArray("findings");
            foreach (var descriptor in descriptors)
            {
                json.WriteStartObject();
                json.WriteString("id", descriptor.Id);
                json.WriteString("severity", DiagnosticReport.WordFor(descriptor.Severity));
                json.WriteString("title", descriptor.Title);
                json.WriteString("message", descriptor.MessageFormat);
                json.WriteString("explanation", descriptor.Explanation);
                json.WriteString("example", descriptor.Example);
                json.WriteString("cure", descriptor.Cure);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
}
