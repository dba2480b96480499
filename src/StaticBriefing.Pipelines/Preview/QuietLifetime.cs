using Microsoft.Extensions.Hosting;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>Leaves Ctrl+C and SIGTERM to the command, which knows what else there is to end.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
