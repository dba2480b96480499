using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Pipelines.Exporting;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Cli.Verbs;

/// <summary>One run of one verb: its settings, its surroundings, and what all verbs do alike.</summary>
internal sealed class Session
{
    private readonly LiveLine? _live;
    private readonly long _started = Stopwatch.GetTimestamp();

    public Session(RunSettings settings, CommandEnvironment environment, string verb, ParseResult parsed)
    {
        (Settings, Environment, Verb, Parsed) = (settings, environment, verb, parsed);
        OutputPalette = new Palette(settings.ColorOutput);
        ErrorPalette = new Palette(settings.ColorError);
        _live = settings.IsLive ? new LiveLine(environment.Error) : null;
        WarnOfStrays();
    }

    public RunSettings Settings { get; }

    public CommandEnvironment Environment { get; }

    public string Verb { get; }

    public ParseResult Parsed { get; }

    public Palette OutputPalette { get; }

    public Palette ErrorPalette { get; }

    public TextWriter Output => Environment.Output;

    public ProjectFolders Folders => Settings.Folders;

    public CancellationToken Cancellation => Environment.Cancellation;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>A line on standard error, unless told to be quiet.</summary>
    public void Say(string line)
    {
        if (!Settings.Quiet)
            Environment.Error.WriteLine(line);
    }

    /// <summary>A path as messages show it: from the project's root where it lies inside.</summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(Folders.Root, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }

    /// <summary>Throws <see cref="UsageException"/> where there is nothing to make a briefing from.</summary>
    public void RequireProject()
    {
        if (!ProjectPlaces.Exist(Folders))
            throw new UsageException($"There is neither seeds/ nor input/ in '{Folders.Root}'. Name the project with -C, or start one: briefing new DIR --from article.txt");
    }

    /// <summary>The project, with what earlier builds remember of it. Throws <see cref="UsageException"/> where there is none.</summary>
    public ProjectBuilder Open(CacheUse use = CacheUse.ReadAndWrite)
    {
        RequireProject();
        return ProjectBuilder.Open(Folders, Settings.Remembers ? use : CacheUse.None);
    }

    /// <summary>Builds the site and publishes it, with a live line where the terminal allows it.</summary>
    public (BuildResult Built, PublishResult Published) Publish(OutputSettings output, bool explain)
    {
        // The folders are looked at while the cache is opened.
        var look = Task.Run(() => InputLook.At(Folders.Inputs));
        using var project = Open();
        return Live(() => project.Publish(Options(explain: explain) with { Look = look.GetAwaiter().GetResult() }, output, Cancellation));
    }

    /// <summary>Builds what the editors see.</summary>
    public (BuildResult Built, PublishResult Published, string Folder) Preview(ProjectBuilder project, bool explain) =>
        PreviewAgain(project, explain, look: null, dataMayLag: false, Cancellation);

    /// <summary>The same after a change: with the pages as soon as can be, or with everything, which may be cancelled.</summary>
    public (BuildResult Built, PublishResult Published, string Folder) PreviewAgain(ProjectBuilder project, bool explain, InputLook? look, bool dataMayLag, CancellationToken cancellation) =>
        Live(() => project.Preview(
            Options(preview: true, explain) with { Look = look, DataMayLag = dataMayLag },
            new OutputSettings(Folders.Output, Folders.Lock),
            cancellation));

    /// <summary>Tells what a build would; its files go to the store, or nowhere.</summary>
    public BuildResult Look(bool preview = false, bool explain = false, ISiteStore? store = null)
    {
        using var project = Open(CacheUse.Read);
        return Live(() => project.Build(Options(preview, explain), store ?? new NoSiteStore(), Cancellation));
    }

    /// <summary>One file of data, as a build would write it; null when there is none of that kind and format.</summary>
    public ExportedFile? Export(ExportRequest request)
    {
        using var project = Open(CacheUse.Read);
        return Live(() => project.Export(Options(), request, Cancellation));
    }

    /// <summary>What the site says now, as a record for later builds; today's, where nobody says another day.</summary>
    public ReadOnlyMemory<byte> Record()
    {
        using var project = Open(CacheUse.Read);
        return Live(() => project.Record(Options() with { Now = Settings.Now ?? Environment.Today }, Cancellation));
    }

    /// <summary>What was found and is not written down yet.</summary>
    public SidecarDrafter OpenDrafter()
    {
        RequireProject();
        return Live(() => SidecarDrafter.Of(Folders, Options(), Settings.Remembers, Cancellation));
    }

    /// <summary>What there is to decide on.</summary>
    public ReviewDesk OpenDesk()
    {
        RequireProject();
        return Live(() => ReviewDesk.Open(Folders, Options(), Settings.Remembers, Cancellation));
    }

    /// <summary>Writes findings in the format asked for: for people as messages, for programs as the data of the command.</summary>
    public void Report(EquatableArray<Diagnostic> diagnostics, Func<string, SourceText?> sources, BuildFigures? build = null)
    {
        if (Settings.Format == ReportFormat.Human)
        {
            new FindingsPrinter(Environment.Error, ErrorPalette, Settings.Verbose, Settings.Quiet).Print(diagnostics, sources);
            return;
        }
        var context = new ReportContext(Verb, ToolVersion.Text) { Build = build };
        Output.Write(DiagnosticReport.Write(Settings.Format, diagnostics, context));
    }

    /// <summary>The exit code that findings give under the fail level.</summary>
    public int ExitCodeOf(EquatableArray<Diagnostic> diagnostics) => Settings.FailOn switch
    {
        FailLevel.Never => ExitCode.Done,
        FailLevel.Warning => diagnostics.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Done,
        _ => diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Done,
    };

    /// <summary>"2 errors, 1 warning"; "no findings".</summary>
    public static string CountsOf(EquatableArray<Diagnostic> diagnostics)
    {
        var parts = new (DiagnosticSeverity Severity, string Word)[]
        {
            (DiagnosticSeverity.Error, "error"), (DiagnosticSeverity.Warning, "warning"), (DiagnosticSeverity.Info, "remark"),
        }
        .Select(kind => (kind.Word, Count: diagnostics.Count(finding => finding.Severity == kind.Severity)))
        .Where(kind => kind.Count > 0)
        .Select(kind => Amount.Of(kind.Count, kind.Word));
        return string.Join(", ", parts) is { Length: > 0 } counts ? counts : "no findings";
    }

    private BuildOptions Options(bool preview = false, bool explain = false) => new(ToolVersion.Text)
    {
        Jobs = Settings.Jobs,
        Now = Settings.Now,
        Preview = preview,
        Explain = explain,
        Overrides = Settings.Overrides,
        OnStep = BeginStep,
    };

    private T Live<T>(Func<T> work) => _live is null ? work() : _live.During(work);

    private void BeginStep(string step, int items)
    {
        _live?.Say($"{step} · {items.ToString("N0", CultureInfo.InvariantCulture)}");
        if (Settings.Verbose && !Settings.IsLive)
            Say($"  {step}: {Amount.Of(items, "item")}");
    }

    private void WarnOfStrays()
    {
        foreach (var name in Settings.Strays)
        {
            if (NearestName.Find(name, SettingVariables.Names) is { } nearest)
                Say($"briefing: {name} is set, but there is no such setting. Did you mean {nearest}?");
        }
    }
}
