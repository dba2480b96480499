using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Watching;

/// <summary>
/// Says when inputs may have changed. Notices of the system only make it look sooner; what it says rests on its own looks at the folders,
/// so a lost notice, a folder that was deleted and made again, or none at the start costs at most one interval. A path may be named once
/// too often (right after it was written), never once too seldom: the scanner that reads the bytes has the last word.
/// </summary>
public sealed class ChangeWatcher : IDisposable
{
    private readonly IReadOnlyList<InputRoot> _roots;
    private readonly WatchOptions _options;
    private readonly FolderHints? _hints;
    private readonly Channel<bool> _notices = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private InputLook _last;

    /// <summary>Starts to watch: what changes from now on will be said, even before <see cref="WatchAsync"/> is called.</summary>
    public ChangeWatcher(IEnumerable<InputRoot> roots, WatchOptions? options = null)
    {
        _roots = [.. roots];
        _options = options ?? new WatchOptions();
        _hints = _options.Poll ? null : new FolderHints(_roots, () => _notices.Writer.TryWrite(true));
        _hints?.Refresh();
        _last = InputLook.At(_roots);
    }

    /// <summary>What may have changed, each time that something has, until cancelled (which ends the sequence and throws nothing).</summary>
    public async IAsyncEnumerable<InputChange> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await WaitAsync(cancellation))
        {
            var change = Look();
            if (!change.Paths.IsEmpty)
                yield return change;
        }
    }

    public void Dispose() => _hints?.Dispose();

    private InputChange Look()
    {
        _hints?.Refresh();
        var (before, now) = (_last, InputLook.At(_roots));
        _last = now;
        return new InputChange(now.ChangesSince(before), now);
    }

    private async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        if (await NoticedWithinAsync(_options.ScanInterval, cancellation))
            await WaitForQuietAsync(cancellation);
        return !cancellation.IsCancellationRequested;
    }

    private async Task WaitForQuietAsync(CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < _options.LongestWait && await NoticedWithinAsync(_options.Quiet, cancellation))
            continue;
    }

    /// <summary>Takes the waiting notice, or the next one within the time; false when there is none or on cancellation.</summary>
    private async Task<bool> NoticedWithinAsync(TimeSpan time, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(time);
        try
        {
            return await _notices.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
