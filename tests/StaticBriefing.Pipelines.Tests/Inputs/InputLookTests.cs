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
