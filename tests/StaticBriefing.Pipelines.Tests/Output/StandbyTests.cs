using System.Text;
using CsCheck;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

public sealed class StandbyTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private Lazy<OutputMemory> _memory = new(OutputMemory.Nothing);
    private LeftSite? _left;

    public void Dispose() => _temp.Dispose();

    private OutputSettings Settings => new(_temp["output"], _temp["cache/output.lock"]) { Patience = TimeSpan.Zero, Standby = _temp["cache/standby"] };

    private PublishResult Publish(params (string Path, string Text)[] files) => Publish(files, looks: true);

    private PublishResult Publish((string Path, string Text)[] files, bool looks)
    {
        using var publisher = SitePublisher.Open(Settings, _memory, looks ? null : _left);
        publisher.Prepare();
        var site = files.Select(file => (File: SiteFile.Of(file.Path, Encoding.UTF8.GetBytes(file.Text)), file.Text)).ToList();
        foreach (var (file, text) in site.Where(file => !publisher.Holds(file.File)))
            publisher.Write(file, Encoding.UTF8.GetBytes(text));
        var result = publisher.Publish([.. site.Select(file => file.File)]);
        (_memory, _left) = (publisher.Memory, publisher.Leave());
        return result;
    }

    [Fact]
    public void TheReplacedSiteWaitsInTheCacheAndNothingIsLeftBesideTheOutput()
    {
        Publish(("a", "1"), ("b", "1"));
        Publish(("a", "2"), ("b", "1"));

        Assert.Equal("1", _temp.Read("cache/standby/a"));
        Assert.Equal(["cache", "output"], Directory.GetDirectories(_temp.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFirstSiteHasADoubleOfTheSameFiles()
    {
        Publish(("a", "1"), ("b/c", "1"));

        Assert.Equal("11", _temp.Read("cache/standby/a") + _temp.Read("cache/standby/b/c"));
        Assert.Equal([":.briefing-manifest,a,b", "b:c"], _memory.Value.Standby.Select(folder => $"{folder.Path}:{string.Join(',', folder.Names.Select(name => name.Name))}"));
        Assert.Equal(["a"], Publish(("a", "2"), ("b/c", "1")).Written);
        Assert.Equal("1", _temp.Read("cache/standby/a"));
    }

    [Fact]
    public void WithoutAReplacedSiteADoubleOfTheOutputIsMadeWhichStaysWhenNothingIsPublished()
    {
        Publish(("a", "1"), ("b/c", "1"));
        Directory.Delete(_temp["cache/standby"], recursive: true);
        _temp.Write("output/.git/HEAD", "one");
        Publish(("a", "1"), ("b/c", "1"));

        Assert.Equal("1", _temp.Read("cache/standby/b/c"));
        Assert.Equal(["a"], Publish(("a", "2"), ("b/c", "1")).Written);
        Assert.Equal("21one", _temp.Read("output/a") + _temp.Read("output/b/c") + _temp.Read("output/.git/HEAD"));
    }

    [Fact]
    public void WhatChangedTheTimeBeforeIsRightAfterwards()
    {
        Publish(("a", "1"), ("b", "1"), ("c", "1"));
        Publish(("a", "2"), ("b", "1"), ("c", "1"));
        Publish(("a", "2"), ("b", "2"), ("c", "1"));
        Publish(("a", "2"), ("b", "2"), ("c", "2"));

        Assert.Equal("222", _temp.Read("output/a") + _temp.Read("output/b") + _temp.Read("output/c"));
    }

    [Fact]
    public void AHandInTheStandbyDoesNotReachTheSite()
    {
        Publish(("a", "1"), ("b", "1"));
        Publish(("a", "2"), ("b", "1"));
        File.Delete(_temp["cache/standby/b"]);
        _temp.Write("cache/standby/b", "not ours");
        _temp.Write("cache/standby/extra/x", "not ours");

        Publish(("a", "3"), ("b", "1"));

        Assert.Equal("31", _temp.Read("output/a") + _temp.Read("output/b"));
        Assert.False(Directory.Exists(_temp["output/extra"]));
    }

    [Fact]
    public void AHandInTheOutputIsUndone()
    {
        Publish(("a", "1"), ("b", "1"));
        Publish(("a", "2"), ("b", "1"));
        _temp.Write("output/b", "by hand");

        Assert.Equal(["b"], Publish(("a", "2"), ("b", "1")).Written);
        Assert.Equal("1", _temp.Read("output/b"));
    }

    [Fact]
    public void TheRepositoryInTheOutputStaysAsItIs()
    {
        Publish(("a", "1"));
        _temp.Write("output/.git/HEAD", "one");
        Publish(("a", "2"));
        _temp.Write("output/.git/HEAD", "two");
        _temp.Write("output/.git/objects/ab", "object");
        Publish(("a", "3"));
        Directory.Delete(_temp["output/.git/objects"], recursive: true);
        Publish(("a", "4"));

        Assert.Equal("two", _temp.Read("output/.git/HEAD"));
        Assert.False(Directory.Exists(_temp["output/.git/objects"]));
    }

    [Fact]
    public void ABuildThatPublishesNothingKeepsTheStandby()
    {
        Publish(("a", "1"));
        Publish(("a", "2"));
        using (var publisher = SitePublisher.Open(Settings, _memory))
            publisher.Write(SiteFile.Of("a", "3"u8), "3"u8.ToArray());

        Assert.Equal("2", _temp.Read("output/a"));
        Assert.True(Directory.Exists(_temp["cache/standby"]));
        Assert.Equal(["a"], Publish(("a", "4")).Written);
    }

    [Fact]
    public void WhoHasNoTimeToLookTakesTheOutputForWhatWasLeft()
    {
        Publish(("a", "1"), ("b", "1"));
        Publish(("a", "2"), ("b", "1"));
        // What was written this very moment is read again, whoever looks.
        Thread.Sleep(100);
        Publish(("a", "3"), ("b", "1"));
        _temp.Write("output/b", "by hand");

        Assert.Equal(["a"], Publish([("a", "4"), ("b", "1")], looks: false).Written);
        Assert.Equal("4by hand", _temp.Read("output/a") + _temp.Read("output/b"));
        Assert.Equal(["b"], Publish(("a", "4"), ("b", "1")).Written);
    }

    [Fact]
    public void WhatAnotherBuildHasPublishedIsLookedAtEvenInHaste()
    {
        Publish(("a", "1"), ("b", "1"));
        Publish(("a", "2"), ("b", "1"));
        var left = _left;
        Publish(("a", "2"), ("b", "2"));
        _left = left;

        Publish([("a", "3"), ("b", "1")], looks: false);

        Assert.Equal("31", _temp.Read("output/a") + _temp.Read("output/b"));
    }

    [Fact]
    public void AnyRowOfSitesIsPublishedAsItIs()
    {
        // Few names, of which each is now a file and now a folder.
        string[] paths = ["a", "b", "b/c", "b/c/d", "e/f", "e/g/h", "a.b"];
        var file = Gen.Select(Gen.Int[0, paths.Length - 1], Gen.Int[1, 3], (path, text) => (paths[path], $"{text}"));
        var site = file.Array[0, 6].Select(Distinct);
        Gen.Select(site, Gen.Bool).Array[2, 8].Sample(
            sites =>
            {
                using var one = new StandbyTests();
                foreach (var (files, looks) in sites)
                {
                    one.Publish(files, looks);
                    Assert.Equal(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {file.Text}"), one.Site());
                }
            },
            iter: 150);
    }

    [Fact]
    public void AnyRowOfEditsInHasteLeavesWhatALookFinds()
    {
        string[] paths = ["a", "b/c", "b/d", "e/f/g"];
        var edit = Gen.Select(Gen.Int[1, 2].Array[paths.Length], Gen.Int[0, 4]);
        edit.Array[2, 10].Sample(
            edits =>
            {
                using var one = new StandbyTests();
                one._temp.Write("output/.git/HEAD", "main");
                foreach (var (texts, haste) in edits)
                {
                    (string Path, string Text)[] files = [.. paths.Zip(texts, (path, text) => (path, $"{text}"))];
                    one.Publish(files, looks: haste == 0);

                    Assert.Equal([".git/HEAD main", .. files.Select(file => $"{file.Path} {file.Text}")], one.Site());
                    var manifest = OutputManifest.Write([.. files.Select(file => SiteFile.Of(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);
                    Assert.Equal(Encoding.UTF8.GetString(manifest.Span), one._temp.Read($"output/{OutputManifest.Path}"));
                    Assert.Equal(paths, one._memory.Value.Files.Select(file => file.Path));
                    // What was written this very moment is looked into again, so that a look sees what haste has missed.
                    if (haste == 4)
                        Assert.Empty(one.Publish(files).Written);
                }
            },
            iter: 40);
    }

    // No path is a folder of another one.
    private static (string Path, string Text)[] Distinct((string Path, string Text)[] files) =>
        [.. files.DistinctBy(file => file.Path).Where(file => !files.Any(other => other.Path.StartsWith(file.Path + "/", StringComparison.Ordinal)))];

    private IEnumerable<string> Site() => _temp.Files("output")
        .Where(path => path != OutputManifest.Path)
        .Select(path => $"{path} {_temp.Read($"output/{path}")}");
}
