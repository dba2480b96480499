namespace StaticBriefing.Cli.Previewing;

/// <summary>Waits.</summary>
internal static class Waiting
{
    /// <summary>Ends when cancelled, and throws nothing.</summary>
    public static Task ForCancellation(CancellationToken cancellation)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        cancellation.Register(() => cancelled.TrySetResult());
        return cancelled.Task;
    }
}
