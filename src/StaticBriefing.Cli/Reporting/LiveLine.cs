using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Spectre.Console;

namespace StaticBriefing.Cli.Reporting;

/// <summary>A line on the terminal that says what is going on, once work has taken half a second; it leaves no trace.</summary>
internal sealed class LiveLine(TextWriter error)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _refresh = TimeSpan.FromMilliseconds(100);
    private string _doing = "Starting";

    /// <summary>Told by the work of what it begins.</summary>
    public void Say(string doing) => Volatile.Write(ref _doing, doing);

    /// <summary>Does the work and gives its result; what it throws is thrown here.</summary>
    public T During<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var task = Task.Run(work);
        try
        {
            if (!task.Wait(_patience))
                Show(task, started);
            return task.Result;
        }
        catch (AggregateException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
            throw;
        }
    }

    private void Show(Task task, long started)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(error),
        });
        console.Status().Start(Text(started), status =>
        {
            while (!task.Wait(_refresh))
                status.Status(Text(started));
        });
    }

    private string Text(long started) =>
        Markup.Escape($"{Volatile.Read(ref _doing)} · {Amount.Seconds(Stopwatch.GetElapsedTime(started))}");
}
