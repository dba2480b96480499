using System.Text.RegularExpressions;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public partial class PreviewTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AChangeIsBuiltAndServedAndNothingIsWritten()
    {
        using var project = TemporaryProject.WithSeed();
        using var error = new SharedWriter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var environment = new CommandEnvironment(TextWriter.Null, error, project.Root) { Cancellation = stop.Token };
        var preview = Task.Run(() => BriefingCommand.Run(["preview", "--port", "0"], environment), CancellationToken.None);

        var address = await WaitForAsync(error, Address());
        project.Write("input/briefing.yml", "site:\n  title: Another title\n");
        await WaitForAsync(error, Rebuilt());
        using var client = new HttpClient();
        var home = await client.GetStringAsync(address.Value, stop.Token);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Done, await preview);
        Assert.Contains("Another title", home, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("output")));
    }

    [Fact]
    public void ServingNothingIsAFinding()
    {
        using var project = TemporaryProject.WithSeed();

        var run = project.Run("serve");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("SB6021", run.Error, StringComparison.Ordinal);
    }

    private static async Task<Match> WaitForAsync(SharedWriter error, Regex sought)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(_patience);
        while (true)
        {
            if (sought.Match(error.ToString()) is { Success: true } found)
                return found;
            await Task.Delay(50, limit.Token);
        }
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"input/briefing\.yml · \d+ pages made again · \d+ ms")]
    private static partial Regex Rebuilt();
}
