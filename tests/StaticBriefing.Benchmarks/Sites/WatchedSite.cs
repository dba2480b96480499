using System.Diagnostics;
using System.Globalization;
using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>A generator that watches its project: how long after an article was saved its page has changed.</summary>
internal sealed class WatchedSite(SiteProject project, SitesOptions options, Action<RunFigures> add)
{
    private static readonly TimeSpan _mostForFirst = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan _mostForChange = TimeSpan.FromMinutes(3);

    // Of one core, above which a watcher is at work.
    private const double Busy = 0.05;

    // Watchers gather what happens within a moment, and a project has to be at rest before it is touched.
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(1.5);

    public void Run()
    {
        var first = project.EditBody("watch-mark-0");
        using var watching = StartedProcess.Start(project.Contender.Watch, project.Folder);
        using var memory = new PeakWatch(watching.Process.Id);
        WaitFor(first, _mostForFirst, watching);
        for (var round = 1; round <= options.Runs; round++)
        {
            WaitForRest(watching);
            Load.WaitForQuiet(options.Patience);
            add(Change(string.Create(CultureInfo.InvariantCulture, $"watch-mark-{round}"), watching, memory));
        }
    }

    private RunFigures Change(string mark, StartedProcess watching, PeakWatch memory)
    {
        var (load, cpu, started) = (new Load(), CpuOf(watching), Stopwatch.GetTimestamp());
        WaitFor(project.EditBody(mark), _mostForChange, watching);
        var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var spent = CpuOf(watching) - cpu;
        return new RunFigures(wall, spent, memory.Peak, load.Others(spent));
    }

    private static void WaitFor(Sight sight, TimeSpan atMost, StartedProcess watching)
    {
        for (var started = Stopwatch.GetTimestamp(); !sight.IsThere(); Thread.Sleep(1))
        {
            if (watching.Process.HasExited || Stopwatch.GetElapsedTime(started) > atMost)
                throw new RunFailedException($"while watching, '{sight.File}' did not show '{sight.Words}':\n{watching.Printed}");
        }
    }

    // The first page is there long before the last one, and what is changed in between some watchers do not see.
    private static void WaitForRest(StartedProcess watching)
    {
        double before, now = CpuOf(watching);
        do
        {
            Thread.Sleep(_rest);
            (before, now) = (now, CpuOf(watching));
        }
        while (!watching.Process.HasExited && now - before > Busy * _rest.TotalSeconds);
    }

    private static double CpuOf(StartedProcess watching)
    {
        watching.Process.Refresh();
        return watching.Process.TotalProcessorTime.TotalSeconds;
    }
}
