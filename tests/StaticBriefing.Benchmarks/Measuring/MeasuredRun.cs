using System.ComponentModel;
using System.Diagnostics;
using StaticBriefing.Benchmarks.Generators;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>Runs a command from its start to its end.</summary>
internal static class MeasuredRun
{
    /// <summary>Throws RunFailedException when the command says that it failed.</summary>
    public static RunFigures Of(ProgramCall command, string folder)
    {
        var (load, cpu, started) = (new Load(), LinuxUsage.SecondsOfEnded(), Stopwatch.GetTimestamp());
        using var running = StartedProcess.Start(command, folder);
        using var memory = new PeakWatch(running.Process.Id);
        running.Process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (running.Process.ExitCode != 0)
            throw new RunFailedException($"'{command}' ended with exit code {running.Process.ExitCode}:\n{running.Printed}");
        return new RunFigures(wall, LinuxUsage.SecondsOfEnded() - cpu, memory.Peak, load.Others());
    }

    /// <summary>The first line that a command prints; null when there is no such program, or none that runs here.</summary>
    public static string? FirstLine(ProgramCall command)
    {
        try
        {
            using var running = StartedProcess.Start(command, AppContext.BaseDirectory);
            running.Process.WaitForExit();
            return running.Process.ExitCode == 0 ? running.Printed.Split('\n')[0] : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
