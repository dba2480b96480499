using System.Diagnostics;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>Tells, since it was made, what others than this program and the processes it started did on the machine.</summary>
internal sealed class Load
{
    private const double Quiet = 0.1;
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(400);

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly double _machine = LinuxUsage.SecondsOfMachine();
    private readonly double _own = Own();

    /// <summary>Processor seconds of everybody else.</summary>
    /// <param name="running">Those of a process of ours that has not ended.</param>
    public double Others(double running = 0) => Math.Max(0, LinuxUsage.SecondsOfMachine() - _machine - (Own() - _own) - running);

    /// <summary>Waits until others leave nine tenths of the machine alone, and no longer than told.</summary>
    public static void WaitForQuiet(TimeSpan atMost)
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < atMost;)
        {
            var load = new Load();
            Thread.Sleep(_look);
            if (!(load.Share() > Quiet))
                return;
        }
    }

    private double Share() => Others() / (Stopwatch.GetElapsedTime(_started).TotalSeconds * Environment.ProcessorCount);

    private static double Own() => LinuxUsage.SecondsOfEnded() + Environment.CpuUsage.TotalTime.TotalSeconds;
}
