namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>Looks at a process's memory until disposed of. The kernel keeps the maximum, so only the growth of the last moment is missed.</summary>
internal sealed class PeakWatch : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(4);

    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _thread;

    public PeakWatch(int process)
    {
        _thread = new Thread(() => Watch(process)) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>In MB.</summary>
    public double Peak { get; private set; }

    public void Dispose()
    {
        _ended.Set();
        _thread.Join();
        _ended.Dispose();
    }

    private void Watch(int process)
    {
        do
            Peak = Math.Max(Peak, LinuxUsage.PeakOf(process));
        while (!_ended.Wait(_pause));
    }
}
