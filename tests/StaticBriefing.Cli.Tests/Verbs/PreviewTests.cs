using System.Text.RegularExpressions;
using StaticBriefing.Cli.Tests.Support;

namespace StaticBriefing.Cli.Tests.Verbs;

public partial class PreviewTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AChangeIsBuiltAndServedAndADraftIsNotPutIntoTheOutput(bool hasDraft)
    {
        using var project = TemporaryProject.WithSeed();
        if (hasDraft)
            project.Write("input/articles/draft.md", "---\ntitle: Not yet\nvisibility: draft\n---\nNot for the public.\n");
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
        Assert.Equal(hasDraft, home.Contains("Not yet", StringComparison.Ordinal));
        Assert.Equal(hasDraft, !File.Exists(project.PathOf("output/index.html")));
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
            if (limit.IsCancellationRequested)
                Assert.Fail($"There is no {sought} in:\n{error}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();

    // A file that was written just before the first look may count as changed along with the one that was.
    [GeneratedRegex(@"input/\S+( and \d+ others?)? · \d+ pages made again · \d+ ms")]
    private static partial Regex Rebuilt();
}
