using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing build</c></summary>
internal sealed class BuildVerb : Verb
{
    private readonly Option<bool> _explain = GlobalOptions.Flag("--explain", "Print each step with what ran, what was reused and how long it took; with -v each item.");
    private readonly Option<string> _trace = GlobalOptions.Text("--trace", "FILE", "Write the steps with their times to a file that the performance tools of browsers open.");
    private readonly Option<bool> _force = GlobalOptions.Flag("--force", "Publish over a folder that briefing did not write.");
    private readonly Option<bool> _dryRun = GlobalOptions.Flag("--dry-run", "Build, and write nothing.");

    public BuildVerb(GlobalOptions options, CommandEnvironment environment)
        : base("build", "Builds the site from seeds/, input/ and theme/ into output/. Files that stay the same are not touched.", options, environment)
    {
        Add(_explain);
        Add(_trace);
        Add(_force);
        Add(_dryRun);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing build", "the site into output/"),
        ("briefing build --base-url https://example.org/briefing/", "with absolute links where feeds need them"),
        ("briefing build --explain", "why each step ran, or did not"),
        ("briefing build --strict --format github", "on a build server: warnings fail, findings annotate"),
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "An error in one article does not keep the rest of the site from being published: the exit code 1 tells, and the finding names the place. "
            + "The output is swapped as a whole, so that a build that is stopped or fails leaves the site that was there before.",
        "Exit codes: 0 done; 1 findings at or above the fail level, or nothing could be published; 2 usage or settings; 3 a fault of the program; 130 interrupted.",
    ];

    protected override int Run(Session session)
    {
        var explain = session.Parsed.GetValue(_explain) && session.Settings.Format == ReportFormat.Human;
        var trace = session.Parsed.GetValue(_trace);
        var (built, published) = Make(session, explain || trace is not null);
        var diagnostics = AllFindings(built, published);
        session.Report(diagnostics, built.Sources, new BuildFigures(built.Summary, published, session.Elapsed));
        if (explain)
            StepReport.Write(built.Steps, session.Output, session.OutputPalette, session.Settings.Verbose);
        if (trace is not null)
            WriteTrace(Path.GetFullPath(trace, session.Environment.WorkingFolder), built.Steps);
        Conclude(session, built, published, diagnostics);
        return published is { Published: false } ? ExitCode.Findings : session.ExitCodeOf(diagnostics);
    }

    private (BuildResult Built, PublishResult? Published) Make(Session session, bool explain) => session.Parsed.GetValue(_dryRun)
        ? (session.Look(explain: explain), null)
        : session.Publish(new OutputSettings(session.Folders.Output, session.Folders.Lock, session.Parsed.GetValue(_force)), explain);

    private static void WriteTrace(string path, StepLog steps)
    {
        try
        {
            File.WriteAllText(path, TraceReport.Write(steps));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The trace cannot be written: {failure.Message}");
        }
    }

    private static EquatableArray<Diagnostic> AllFindings(BuildResult built, PublishResult? published)
    {
        var all = new DiagnosticBag();
        all.AddRange(built.Diagnostics);
        all.AddRange(published?.Diagnostics ?? []);
        return all.ToEquatableArray();
    }

    private static void Conclude(Session session, BuildResult built, PublishResult? published, EquatableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.IsEmpty)
            session.Say(Session.CountsOf(diagnostics));
        session.Say(published switch
        {
            null => "dry run: nothing was written",
            { Published: false } => session.ErrorPalette.Error("nothing was published"),
            _ => $"{session.Show(session.Folders.Output)}: {SummaryLine.Written(published)}",
        });
        session.Say(session.ErrorPalette.Strong(SummaryLine.Built(built.Summary, session.Elapsed)));
    }
}
