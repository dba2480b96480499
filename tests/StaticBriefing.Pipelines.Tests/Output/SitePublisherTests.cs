using System.Text;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

public sealed class SitePublisherTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private Lazy<OutputMemory> _memory = new(OutputMemory.Nothing);
    private bool _remembers;

    public void Dispose() => _temp.Dispose();

    private OutputSettings Settings => new(_temp["output"], _temp["cache/output.lock"]) { Patience = TimeSpan.Zero };

    private static (string Path, byte[] Bytes) File(string path, string text) => (path, Encoding.UTF8.GetBytes(text));

    private PublishResult Publish(params (string Path, byte[] Bytes)[] files) => Publish(Settings, files);

    private PublishResult PublishForced(params (string Path, byte[] Bytes)[] files) => Publish(Settings with { Force = true }, files);

    // As a build does: what the output holds is not made, what it lacks is written, and then the whole is published.
    private PublishResult Publish(OutputSettings settings, (string Path, byte[] Bytes)[] files)
    {
        using var publisher = SitePublisher.Open(settings, _remembers ? _memory : new Lazy<OutputMemory>(OutputMemory.Nothing));
        foreach (var (path, bytes) in files)
        {
            var file = SiteFile.Of(path, bytes);
            if (!publisher.Holds(file))
                publisher.Write(file, bytes);
        }
        var result = publisher.Publish([.. files.Select(file => SiteFile.Of(file.Path, file.Bytes))]);
        _memory = publisher.Memory;
        return result;
    }

    [Fact]
    public void AFirstBuildWritesEveryFileAndAManifest()
    {
        var result = Publish(File("index.html", "home"), File("people/ada/index.html", "Ada"));

        Assert.True(result.Published);
        Assert.Equal(["index.html", "people/ada/index.html"], result.Written);
        Assert.Equal([".briefing-manifest", "index.html", "people/ada/index.html"], _temp.Files("output"));
        Assert.Equal("Ada", _temp.Read("output/people/ada/index.html"));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void NothingBesideTheOutputIsLeftOver()
    {
        Publish(File("a", "1"));
        Publish(File("a", "2"));

        Assert.Equal(["cache", "output"], Directory.GetFileSystemEntries(_temp.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheSameSiteAgainWritesNothing()
    {
        Publish(File("a", "1"), File("b/c", "2"));
        var folder = Directory.GetLastWriteTimeUtc(_temp["output"]);
        var made = new DirectoryInfo(_temp["output"]).CreationTimeUtc;

        var result = Publish(File("b/c", "2"), File("a", "1"));

        Assert.True(result.Published);
        Assert.Empty(result.Written);
        Assert.Equal(2, result.Unchanged);
        Assert.Equal(folder, Directory.GetLastWriteTimeUtc(_temp["output"]));
        Assert.Equal(made, new DirectoryInfo(_temp["output"]).CreationTimeUtc);
    }

    [Fact]
    public void OnlyWhatDiffersIsWrittenAndTheRestKeepsItsTime()
    {
        Publish(File("a", "1"), File("b", "2"), File("old", "3"));
        var time = DateTime.UtcNow.AddDays(-3);
        System.IO.File.SetLastWriteTimeUtc(_temp["output/a"], time);

        var result = Publish(File("a", "1"), File("b", "two"), File("new", "4"));

        Assert.Equal(["b", "new"], result.Written);
        Assert.Equal(["old"], result.Removed);
        Assert.Equal(1, result.Unchanged);
        Assert.Equal(time, System.IO.File.GetLastWriteTimeUtc(_temp["output/a"]));
        Assert.Equal([".briefing-manifest", "a", "b", "new"], _temp.Files("output"));
    }

    [Fact]
    public void AFolderWithoutItsLastFileGoesToo()
    {
        Publish(File("a", "1"), File("deep/er/b", "2"));

        Publish(File("a", "1"));

        Assert.False(Directory.Exists(_temp["output/deep"]));
    }

    [Fact]
    public void AFileThatBecomesAFolderIsReplaced()
    {
        Publish(File("a", "1"));

        Assert.True(Publish(File("a/index.html", "2")).Published);
        Assert.Equal("2", _temp.Read("output/a/index.html"));
    }

    [Theory]
    [InlineData("x", false)]
    [InlineData("changed and longer", false)]
    [InlineData("x", true)]
    [InlineData("changed and longer", true)]
    public void AFileChangedByHandIsRestoredAndNamed(string text, bool remembers)
    {
        _remembers = remembers;
        Publish(File("a", "1"), File("b", "2"));
        _temp.Write("output/a", text);

        var result = Publish(File("a", "1"), File("b", "2"));

        Assert.Equal("1", _temp.Read("output/a"));
        Assert.Equal("SB6016", Assert.Single(result.Diagnostics).Id);
        Assert.Contains("'a'", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileDeletedByHandIsRestored()
    {
        Publish(File("a", "1"));
        System.IO.File.Delete(_temp["output/a"]);

        Assert.Equal(["a"], Publish(File("a", "1")).Written);
        Assert.Equal("1", _temp.Read("output/a"));
    }

    [Fact]
    public void AFolderOfOthersIsRefusedUnlessForced()
    {
        _temp.Write("output/thesis.txt", "years of work");

        var refused = Publish(File("a", "1"));
        Assert.False(refused.Published);
        Assert.Equal("SB6012", Assert.Single(refused.Diagnostics).Id);
        Assert.Equal(["thesis.txt"], _temp.Files("output"));

        Assert.True(PublishForced(File("a", "1")).Published);
        Assert.Equal([".briefing-manifest", "a"], _temp.Files("output"));
    }

    [Fact]
    public void AForeignManifestDoesNotMakeAFolderOurs()
    {
        _temp.Write("output/.briefing-manifest", "something else");
        _temp.Write("output/thesis.txt", "years of work");

        Assert.Equal("SB6012", Assert.Single(Publish(File("a", "1")).Diagnostics).Id);
    }

    [Fact]
    public void AnEmptyFolderIsPublishedInto()
    {
        Directory.CreateDirectory(_temp["output"]);

        Assert.True(Publish(File("a", "1")).Published);
    }

    [Fact]
    public void AFileOfOthersInOurOutputStopsTheBuildUnlessForced()
    {
        Publish(File("a", "1"));
        _temp.Write("output/logo.png", "mine");

        var refused = Publish(File("a", "2"));
        Assert.Equal("SB6015", Assert.Single(refused.Diagnostics).Id);
        Assert.Equal("1", _temp.Read("output/a"));
        Assert.Equal("mine", _temp.Read("output/logo.png"));

        Assert.True(PublishForced(File("a", "2")).Published);
        Assert.Equal([".briefing-manifest", "a"], _temp.Files("output"));
    }

    [Fact]
    public void AFileOfOthersWhereThePageGoesIsNotOverwritten()
    {
        Publish(File("a", "1"));
        _temp.Write("output/b", "mine");

        Assert.Equal("SB6015", Assert.Single(Publish(File("a", "1"), File("b", "2")).Diagnostics).Id);
        Assert.Equal("mine", _temp.Read("output/b"));
    }

    [Fact]
    public void DotFilesOfOthersAreCarriedOver()
    {
        _temp.Write("output/.git/HEAD", "ref: refs/heads/main");
        Directory.CreateDirectory(_temp["output/.git/refs/tags"]);

        var first = Publish(File("a", "1"));
        var second = Publish(File("a", "2"));

        Assert.True(first.Published);
        Assert.Contains(".git/HEAD", second.Carried);
        Assert.Equal("ref: refs/heads/main", _temp.Read("output/.git/HEAD"));
        Assert.True(Directory.Exists(_temp["output/.git/refs/tags"]));
    }

    [Fact]
    public void ADotFileThatWeWroteIsRemovedWhenTheSiteHasItNoMore()
    {
        Publish(File(".nojekyll", ""), File("a", "1"));

        Assert.Equal([".nojekyll"], Publish(File("a", "1")).Removed);
        Assert.False(System.IO.File.Exists(_temp["output/.nojekyll"]));
    }

    [Fact]
    public void AnOutputThatIsALinkIsRefused()
    {
        Directory.CreateDirectory(_temp["elsewhere"]);
        Directory.CreateSymbolicLink(_temp["output"], _temp["elsewhere"]);

        Assert.Equal("SB6017", Assert.Single(PublishForced(File("a", "1")).Diagnostics).Id);
        Assert.Empty(Directory.GetFileSystemEntries(_temp["elsewhere"]));
    }

    [Fact]
    public void ASecondBuildAtOnceIsRefusedAndOneAfterwardsIsNot()
    {
        using (BuildLock.TryTake(Settings.LockPath, TimeSpan.Zero))
        {
            Assert.Equal("SB6013", Assert.Single(Publish(File("a", "1")).Diagnostics).Id);
        }

        Assert.True(Publish(File("a", "1")).Published);
    }

    [Fact]
    public void LeftoversOfABuildThatDiedAreSweptAndNamesakesAreNot()
    {
        Publish(File("a", "1"));
        _temp.Write("output.staging-999999/a", "half");
        _temp.Write("output.staging-area/keep", "mine");

        Publish(File("a", "1"));

        Assert.False(Directory.Exists(_temp["output.staging-999999"]));
        Assert.True(System.IO.File.Exists(_temp["output.staging-area/keep"]));
    }

    [Fact]
    public void ASiteThatWasRetiredByABuildThatDiedIsPutBack()
    {
        Publish(File("a", "1"));
        Directory.Move(_temp["output"], _temp["output.staging-999999-old"]);

        var result = Publish(File("a", "1"));

        Assert.Empty(result.Written);
        Assert.Equal(1, result.Unchanged);
    }

    [Fact]
    public void TheManifestOfOneSiteIsTheSameHoweverItWasReached()
    {
        Publish(File("a", "1"), File("b", "2"));
        Publish(File("a", "x"), File("c", "3"));
        Publish(File("c", "3"), File("a", "1"));
        var reached = _temp.Read("output/.briefing-manifest");
        Directory.Delete(_temp["output"], recursive: true);
        Publish(File("a", "1"), File("c", "3"));

        Assert.Equal(_temp.Read("output/.briefing-manifest"), reached);
    }

    [Fact]
    public void AFailureLeavesTheOldSiteAndSaysWhy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "needs a user whom permissions stop");
        Publish(File("a", "1"));
        _temp.SetMode("", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal("SB6014", Assert.Single(Publish(File("a", "2")).Diagnostics).Id);
            Assert.Equal("1", _temp.Read("output/a"));
        }
        finally
        {
            _temp.SetMode("", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void ThousandsOfFilesAreSyncedInOneGo()
    {
        var files = Enumerable.Range(0, 3000).Select(i => File($"articles/a{i}/index.html", $"article {i}")).ToArray();

        Assert.Equal(3000, Publish(files).Written.Count);
        Assert.Equal(3000, Publish(files).Unchanged);
        files[7] = File("articles/a7/index.html", "another");
        Assert.Equal(["articles/a7/index.html"], Publish(files).Written);
    }
}
