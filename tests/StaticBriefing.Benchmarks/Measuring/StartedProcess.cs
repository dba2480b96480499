using System.Diagnostics;
using StaticBriefing.Benchmarks.Generators;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>A process in a folder, with nothing to read and nobody who looks at what it prints; the last of that is kept. It ends when disposed of.</summary>
internal sealed class StartedProcess : IDisposable
{
    private const int LinesKept = 20;

    private readonly Queue<string> _lines = new();

    private StartedProcess(Process process) => Process = process;

    public Process Process { get; }

    /// <summary>The last lines that it printed.</summary>
    public string Printed
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Throws Win32Exception when there is no such program.</summary>
    public static StartedProcess Start(ProgramCall command, string folder)
    {
        var started = new StartedProcess(new Process
        {
            StartInfo = new ProcessStartInfo(command.Program, command.Arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        });
        started.Process.OutputDataReceived += (_, line) => started.Keep(line.Data);
        started.Process.ErrorDataReceived += (_, line) => started.Keep(line.Data);
        started.Process.Start();
        started.Process.StandardInput.Close();
        started.Process.BeginOutputReadLine();
        started.Process.BeginErrorReadLine();
        return started;
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LinesKept)
                _lines.Dequeue();
        }
    }
}
