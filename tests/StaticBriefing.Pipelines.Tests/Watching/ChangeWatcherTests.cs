using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Watching;

namespace StaticBriefing.Pipelines.Tests.Watching;

public sealed class ChangeWatcherTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public ChangeWatcherTests()
    {
        _temp.Write("seeds/a.txt", "a");
        _temp.Write("input/articles/a.yml", "title: a");
    }

    public void Dispose() => _temp.Dispose();

    /// <summary>Watches while something is done, until every expected path has been named; the test's own time limit is the only clock.</summary>
    private async Task ExpectAsync(bool poll, Action act, params string[] expected)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        using var watcher = new ChangeWatcher(
            InputRoot.OfProject(_temp.Path),
            new WatchOptions(poll) { ScanInterval = TimeSpan.FromMilliseconds(poll ? 50 : 500) });
        var missing = expected.ToHashSet(StringComparer.Ordinal);
        act();
        await foreach (var (paths, _) in watcher.WatchAsync(limit.Token))
        {
            missing.ExceptWith(paths);
            if (missing.Count == 0)
                return;
        }
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ANewFileIsNamed(bool poll) => ExpectAsync(poll, () => _temp.Write("seeds/b.txt", "b"), "seeds/b.txt");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AnEditIsNamedEvenWithTheSameSize(bool poll) => ExpectAsync(poll, () => _temp.Write("seeds/a.txt", "z"), "seeds/a.txt");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ARenameNamesBoth(bool poll) =>
        ExpectAsync(poll, () => File.Move(_temp["seeds/a.txt"], _temp["seeds/c.txt"]), "seeds/a.txt", "seeds/c.txt");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ADeletedFileIsNamed(bool poll) => ExpectAsync(poll, () => File.Delete(_temp["seeds/a.txt"]), "seeds/a.txt");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task FiftyFilesInANewFolderAreAllNamed(bool poll)
    {
        var files = Enumerable.Range(0, 50).Select(i => $"input/people/p{i}.yml").ToArray();

        return ExpectAsync(poll, () => Array.ForEach(files, file => _temp.Write(file, "name: x")), files);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ARootThatDidNotExistIsWatchedOnceItDoes(bool poll) =>
        ExpectAsync(poll, () => _temp.Write("theme/article.html", "x"), "theme/article.html");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AFolderDeletedAndMadeAgainIsStillWatched(bool poll)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        using var watcher = new ChangeWatcher(InputRoot.OfProject(_temp.Path), new WatchOptions(poll) { ScanInterval = TimeSpan.FromMilliseconds(100) });
        var changes = watcher.WatchAsync(limit.Token).GetAsyncEnumerator(limit.Token);

        Directory.Delete(_temp["seeds"], recursive: true);
        await UntilNamed(changes, "seeds/a.txt");
        _temp.Write("seeds/new.txt", "n");
        await UntilNamed(changes, "seeds/new.txt");
        _temp.Write("seeds/newer.txt", "n");
        await UntilNamed(changes, "seeds/newer.txt");
    }

    [Fact]
    public async Task CancellationEndsTheSequenceQuietly()
    {
        using var cancelled = new CancellationTokenSource();
        using var watcher = new ChangeWatcher(InputRoot.OfProject(_temp.Path));
        cancelled.Cancel();

        await foreach (var (paths, _) in watcher.WatchAsync(cancelled.Token))
            Assert.Fail($"named {paths.Count} paths");
    }

    [Fact]
    public async Task AFileLeftAloneIsNotNamedForEver()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var watcher = new ChangeWatcher(InputRoot.OfProject(_temp.Path), new WatchOptions(Poll: true) { ScanInterval = TimeSpan.FromMilliseconds(10) });
        var named = 0;
        limit.CancelAfter(TimeSpan.FromSeconds(3));

        await foreach (var (paths, _) in watcher.WatchAsync(limit.Token))
            named++;

        // Some 300 looks; a fresh file may be named while its time is within reach of the first of them.
        Assert.InRange(named, 0, 20);
    }

    private static async Task UntilNamed(IAsyncEnumerator<InputChange> changes, string path)
    {
        while (await changes.MoveNextAsync())
        {
            if (changes.Current.Paths.Contains(path))
                return;
        }
        Assert.Fail($"{path} was not named");
    }
}
