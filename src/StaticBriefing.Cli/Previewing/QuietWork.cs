namespace StaticBriefing.Cli.Previewing;

/// <summary>Work that is done once nothing has happened for a while, and dropped as soon as something does.</summary>
internal sealed class QuietWork(TimeSpan quiet) : IDisposable
{
    private CancellationTokenSource _dropped = new();
    private Task _work = Task.CompletedTask;

    /// <summary>Plans work, which must bear being cancelled at any moment and throw nothing else.</summary>
    public void Plan(Action<CancellationToken> work)
    {
        _dropped.Dispose();
        _dropped = new CancellationTokenSource();
        _work = RunAsync(work, _dropped.Token);
    }

    /// <summary>Ends when no work is under way any more.</summary>
    public async Task DropAsync()
    {
        await _dropped.CancelAsync();
        await _work;
    }

    public void Dispose() => _dropped.Dispose();

    private async Task RunAsync(Action<CancellationToken> work, CancellationToken dropped)
    {
        try
        {
            await Task.Delay(quiet, dropped);
            await Task.Run(() => work(dropped), dropped);
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }
}
