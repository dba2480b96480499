using System.Runtime.ExceptionServices;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>
/// Threads that take the next index until none is left. Their stacks are 16 MB on every system, so that what a parser can nest does not
/// depend on where it runs.
/// </summary>
internal sealed class StepWorkers(int count, Action<int> body, CancellationToken cancellation)
{
    private const int StackSize = 16 * 1024 * 1024;
    private readonly Exception?[] _failures = new Exception?[count];
    private int _next = -1;
    private volatile bool _failed;

    /// <summary>Calls <paramref name="body"/> for 0 … count-1. Rethrows the failure with the lowest index once all threads have ended.</summary>
    public static void ForEach(int count, int workers, Action<int> body, CancellationToken cancellation)
    {
        if (count == 0)
            return;
        var run = new StepWorkers(count, body, cancellation);
        var threads = Enumerable.Range(0, Math.Clamp(workers, 1, count)).Select(_ => run.StartThread()).ToList();
        threads.ForEach(thread => thread.Join());
        run.ThrowFirstFailure();
        cancellation.ThrowIfCancellationRequested();
    }

    private Thread StartThread()
    {
        var thread = new Thread(Work, StackSize) { IsBackground = true, Name = "briefing step" };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        for (var i = Interlocked.Increment(ref _next); i < count; i = Interlocked.Increment(ref _next))
        {
            if (_failed || cancellation.IsCancellationRequested)
                return;
            RunOne(i);
        }
    }

    // An exception that left the thread would end the process: it is carried to the caller, who knows what to say of it.
    private void RunOne(int index)
    {
        try
        {
            body(index);
        }
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failures[index] = failure;
            _failed = true;
        }
    }

    private void ThrowFirstFailure()
    {
        if (_failures.FirstOrDefault(failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
    }
}
