using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Tests.Inputs;

public sealed class InputLookTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    private InputLook Look() => InputLook.At([new InputRoot("input", _temp["input"])]);

    [Fact]
    public void WhatHasComeGoneOrChangedIsNamed()
    {
        foreach (var name in new[] { "a", "b", "c/d", "e" })
            _temp.Write($"input/{name}", "1");
        // A file as fresh as the look counts as changed.
        Thread.Sleep(100);
        var before = Look();
        File.Delete(_temp["input/a"]);
        File.Delete(_temp["input/e"]);
        _temp.Write("input/b", "22");
        _temp.Write("input/aa", "1");
        _temp.Write("input/z", "1");

        Assert.Equal(["input/a", "input/aa", "input/b", "input/e", "input/z"], Look().ChangesSince(before));
    }

    [Fact]
    public void WhereNothingHasChangedNothingIsNamed()
    {
        _temp.Write("input/a", "1");
        Thread.Sleep(100);
        var before = Look();

        Assert.Empty(Look().ChangesSince(before));
        Assert.Equal(["input/a"], new InputScanner([new InputRoot("input", _temp["input"])]).Scan(before).Files.Select(file => file.Path));
    }

    [Fact]
    public void ALookRightAfterAWriteIsConfirmedOnceTheWriteIsOld()
    {
        _temp.Write("input/a", "1");
        var fresh = FreshLookAt("input/b", "1");
        Thread.Sleep(100);
        var confirmed = fresh.Confirm()!;

        Assert.Contains("input/b", Look().ChangesSince(fresh));
        Assert.Empty(Look().ChangesSince(confirmed));

        fresh = FreshLookAt("input/b", "22");
        _temp.Write("input/b", "333");
        Assert.Null(fresh.Confirm());
        fresh = FreshLookAt("input/b", "4444");
        File.Delete(_temp["input/b"]);
        Assert.Null(fresh.Confirm());
    }

    [Fact]
    public void ALookAfterAnotherSeesWhatALookFromNothingDoes()
    {
        foreach (var name in new[] { "a/1", "b/1", "b/.hidden", "c/1", "d/1", "e/1" })
            _temp.Write($"input/{name}", "1");
        // Folders as fresh as the look are listed again in any case.
        Thread.Sleep(2100);
        var earlier = Look();
        _temp.Write("input/a/2", "1");
        _temp.Write("input/b/1", "22");
        File.Move(_temp["input/c/1"], _temp["input/c/3"]);
        Directory.Delete(_temp["input/d"], recursive: true);
        Directory.Move(_temp["input/e"], _temp["input/f"]);
        _temp.Write("input/g/1", "1");

        var next = InputLook.At([new InputRoot("input", _temp["input"])], earlier);

        Assert.Equal(Look().Files, next.Files);
        Assert.Equal(["input/a/2", "input/b/1", "input/c/1", "input/c/3", "input/d/1", "input/e/1", "input/f/1", "input/g/1"], next.ChangesSince(earlier));
    }

    // A slow machine may take its look when the write is old: then the file is written again.
    private InputLook FreshLookAt(string path, string text)
    {
        while (true)
        {
            _temp.Write(path, text);
            var look = Look();
            if (Look().ChangesSince(look).Contains(path))
                return look;
        }
    }

    [Fact]
    public void AScanFindsItsFilesByPath()
    {
        foreach (var name in new[] { "B", "a.b", "a/c", "z" })
            _temp.Write($"input/{name}", name);
        var scan = new InputScanner([new InputRoot("input", _temp["input"])]).Scan();

        Assert.All(scan.Files, file => Assert.Same(file, scan.Find(file.Path)));
        Assert.Null(scan.Find("input/b"));
        Assert.Null(scan.Find("input/zz"));
    }

    [Fact]
    public void AFileThatIsAsItWasIsTheSameObject()
    {
        _temp.Write("input/a", "1");
        _temp.Write("input/b", "1");
        var scanner = new InputScanner([new InputRoot("input", _temp["input"])]);
        scanner.Scan();
        File.SetLastWriteTimeUtc(_temp["input/a"], DateTime.UtcNow.AddHours(-1));
        Thread.Sleep(2100);
        var first = scanner.Scan();

        _temp.Write("input/b", "2");
        var second = scanner.Scan();

        Assert.Same(first.Files[0], second.Files[0]);
        Assert.NotEqual(first.Files[1].Checksum, second.Files[1].Checksum);
        Assert.Equal(1, second.Read);
    }
}
