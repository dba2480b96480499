using System.Diagnostics;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Verbs;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Memory;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Pipelines.Watching;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Previewing;

/// <summary>One preview from its first build to Ctrl+C.</summary>
internal sealed class PreviewRun : IDisposable
{
    private const long PutOff = 128 * 1024 * 1024;
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(1);
    private readonly Session _session;
    private readonly bool _explain;
    private readonly ChangeWatcher _watcher;
    private readonly ProjectBuilder _project;
    private BuildResult _built;
    private PublishResult _published;
    private string _folder;

    public PreviewRun(Session session, bool poll, bool explain)
    {
        (_session, _explain) = (session, explain);
        // The watcher looks first, so that a change during the first build is not lost.
        _watcher = new ChangeWatcher(session.Folders.Inputs, new WatchOptions(poll));
        _project = session.Open();
        (_built, _published, _folder) = session.Preview(_project, explain);
    }

    public async Task<int> RunAsync(int port)
    {
        var diagnostics = Findings();
        var site = FolderSite.TryOpen(_folder, diagnostics);
        await using var server = site is null ? null : await FreePort.StartAsync(_session, port, site, liveReload: true, diagnostics);
        var findings = diagnostics.ToEquatableArray();
        Print(findings);
        if (server is null)
            return ExitCode.Findings;
        server.Live!.Show(JsonOf(findings));
        _session.Say(_session.ErrorPalette.Strong(SummaryLine.Built(_built.Summary, _session.Elapsed)));
        _session.Say($"→ {server.Address}   watching; Ctrl+C to stop");
        await WatchAsync(server, findings);
        return ExitCode.Done;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _project.Dispose();
    }

    private async Task WatchAsync(PreviewServer server, EquatableArray<Diagnostic> findings)
    {
        using var later = new QuietWork(_quiet);
        Rest();
        await foreach (var change in _watcher.WatchAsync(_session.Cancellation))
        {
            await later.DropAsync();
            if (TryRebuild(change.Look, dataMayLag: true, _session.Cancellation) is { } elapsed)
                findings = Show(server, change.Paths, elapsed, findings);
            later.Plan(dropped => CatchUp(server, change.Look, dropped));
        }
        await later.DropAsync();
        _project.Save();
    }

    // Who writes waits for pages: files of data, and what the next process need not do again, can wait for a pause.
    private void CatchUp(PreviewServer server, InputLook look, CancellationToken dropped)
    {
        if (TryRebuild(look, dataMayLag: false, dropped) is null)
            return;
        var paths = Swap(server, new DiagnosticBag());
        if (paths.Count > 0)
            server.Live!.Reload(paths);
        Rest();
    }

    // What was thrown away is collected while nobody waits, so that the next changes need not stop for it.
    private void Rest()
    {
        _project.Save();
        Garbage.Collect();
        Garbage.PutOff(PutOff);
    }

    // A fault of ours in one build must not take the last good site away: it is reported, and the next change is another try.
    private TimeSpan? TryRebuild(InputLook look, bool dataMayLag, CancellationToken cancellation)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            (_built, _published, _folder) = _session.PreviewAgain(_project, _explain, look, dataMayLag, cancellation);
            return Stopwatch.GetElapsedTime(started);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            BugReport.Write(_session.Environment.Error, ["preview"], failure);
            return null;
        }
    }

    private EquatableArray<Diagnostic> Show(PreviewServer server, EquatableArray<string> changes, TimeSpan elapsed, EquatableArray<Diagnostic> before)
    {
        var diagnostics = Findings();
        var paths = Swap(server, diagnostics);
        var findings = diagnostics.ToEquatableArray();
        if (paths.Count == 0 && findings == before)
            return before;
        var isNews = findings != before;
        Tell(changes, paths, elapsed, isNews ? [.. findings.Except(before)] : []);
        if (isNews)
            server.Live!.Show(JsonOf(findings));
        if (paths.Count > 0)
            server.Live!.Reload(paths);
        return findings;
    }

    // Serves what was published last, and says which paths of it are new, other or gone.
    private List<string> Swap(PreviewServer server, DiagnosticBag diagnostics)
    {
        if (FolderSite.TryOpen(_folder, diagnostics) is { } site)
            server.Content = site;
        return [.. _published.Written.Concat(_published.Removed).Order(StringComparer.Ordinal)];
    }

    private DiagnosticBag Findings()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(_built.Diagnostics);
        diagnostics.AddRange(_published.Diagnostics);
        return diagnostics;
    }

    private void Tell(EquatableArray<string> changes, IReadOnlyList<string> paths, TimeSpan elapsed, EquatableArray<Diagnostic> fresh)
    {
        var what = changes.Count == 1 ? changes[0] : $"{changes[0]} and {Amount.Of(changes.Count - 1, "other")}";
        var pages = paths.Count(path => path.EndsWith(".html", StringComparison.Ordinal));
        var news = fresh.IsEmpty ? "" : " · new: " + Session.CountsOf(fresh);
        _session.Say($"{what} · {Amount.Of(pages, "page")} made again · {Amount.Milliseconds(elapsed)}{news}");
        Print(fresh);
    }

    private void Print(EquatableArray<Diagnostic> findings)
    {
        new FindingsPrinter(_session.Environment.Error, _session.ErrorPalette, _session.Settings.Verbose, _session.Settings.Quiet).Print(findings, _built.Sources);
        if (_explain)
            StepReport.Write(_built.Steps, _session.Output, _session.OutputPalette, _session.Settings.Verbose);
    }

    // What lies over a page is what has to be repaired.
    private static string JsonOf(EquatableArray<Diagnostic> findings) =>
        DiagnosticReport.Write(ReportFormat.Json, findings.Where(finding => finding.Severity != DiagnosticSeverity.Info).ToEquatableArray(), new ReportContext("preview", ToolVersion.Text));
}
