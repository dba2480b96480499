using System.Diagnostics;
using System.Text;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Tests.Inputs;

public sealed class InputScannerTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly InputScanner _scanner;

    public InputScannerTests() => _scanner = new InputScanner(InputRoot.OfProject(_temp.Path));

    public void Dispose() => _temp.Dispose();

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void AScanKeepsFilesOfAnyOrderSoThatEachIsFound()
    {
        _temp.Write("seeds/a.txt", "one");
        _temp.Write("seeds/b.txt", "two");
        _temp.Write("seeds/c.txt", "three");

        var scan = _scanner.Scan();
        var turned = scan with { Files = scan.Files.Reverse().ToEquatableArray() };

        Assert.All(scan.Files, file => Assert.Same(file, turned.Find(file.Path)));
        Assert.Equal(scan.Files, turned.Files);
    }

    [Fact]
    public void FilesComeInOrdinalOrderWithTheirBytes()
    {
        _temp.Write("seeds/b.txt", "two");
        _temp.Write("seeds/B.txt", "one");
        _temp.Write("input/people/ada.yml", "name: Ada");
        _temp.Write("readme.txt", "not an input");

        var scan = _scanner.Scan();

        Assert.Equal(["input/people/ada.yml", "seeds/B.txt", "seeds/b.txt"], scan.Files.Select(file => file.Path));
        Assert.Equal("two", Encoding.UTF8.GetString(scan.Files[2].Bytes.Span));
        Assert.Equal(3, scan.Files[2].Size);
        Assert.Empty(scan.Diagnostics);
    }

    [Fact]
    public void AProjectWithoutFoldersHasNoFilesAndNoFindings()
    {
        var scan = _scanner.Scan();

        Assert.Empty(scan.Files);
        Assert.Empty(scan.Diagnostics);
    }

    [Fact]
    public void DotFilesAreSkippedSilently()
    {
        _temp.Write("seeds/.a.txt.swp", "");
        _temp.Write("input/.git/config", "");

        var scan = _scanner.Scan();

        Assert.Empty(scan.Files);
        Assert.Empty(scan.Diagnostics);
    }

    [Theory]
    [InlineData("seeds/link.txt", "../outside.txt")]
    [InlineData("seeds/loop", ".")]
    [InlineData("seeds/dangling", "nowhere")]
    public void ALinkIsReportedAndNotFollowed(string link, string target)
    {
        _temp.Write("outside.txt", "secret");
        _temp.Write("seeds/a.txt", "a");
        File.CreateSymbolicLink(_temp[link], target);

        var scan = _scanner.Scan();

        Assert.Equal(["seeds/a.txt"], scan.Files.Select(file => file.Path));
        var finding = Assert.Single(scan.Diagnostics);
        Assert.Equal("SB6001", finding.Id);
        Assert.Equal(link, finding.Location!.Path);
    }

    [Fact]
    public void ARootThatIsALinkIsReported()
    {
        Directory.CreateDirectory(_temp["elsewhere"]);
        Directory.CreateSymbolicLink(_temp["seeds"], _temp["elsewhere"]);

        Assert.Equal("SB6001", Assert.Single(_scanner.Scan().Diagnostics).Id);
    }

    [Fact]
    public void APipeIsReportedAndNotOpened()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "pipes are told from files on Linux only");
        _temp.Write("seeds/a.txt", "a");
        Run("mkfifo", _temp["seeds/pipe.txt"]);

        var scan = _scanner.Scan();

        Assert.Equal("SB6002", Assert.Single(scan.Diagnostics).Id);
        Assert.Single(scan.Files);
    }

    [Fact]
    public void AnUnreadableFileIsReportedAndTheOthersAreRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "needs a user whom permissions stop");
        _temp.Write("seeds/a.txt", "a");
        _temp.Write("seeds/b.txt", "b");
        _temp.SetMode("seeds/a.txt", UnixFileMode.None);

        var scan = _scanner.Scan();

        Assert.Equal("SB6003", Assert.Single(scan.Diagnostics).Id);
        Assert.Equal(["seeds/b.txt"], scan.Files.Select(file => file.Path));
    }

    [Fact]
    public void AFileOverTheLimitIsReportedAndNotRead()
    {
        Directory.CreateDirectory(_temp["seeds"]);
        using (var stream = File.Create(_temp["seeds/big.txt"]))
            stream.SetLength(InputScanner.MaxFileSize + 1);
        using (var stream = File.Create(_temp["seeds/fits.txt"]))
            stream.SetLength(InputScanner.MaxFileSize);

        var scan = _scanner.Scan();

        Assert.Equal("SB6004", Assert.Single(scan.Diagnostics).Id);
        Assert.Equal(InputScanner.MaxFileSize, Assert.Single(scan.Files).Size);
    }

    [Fact]
    public void ANameThatIsNotUtf8IsReported()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "only Linux has such names");
        Directory.CreateDirectory(_temp["seeds"]);
        Run("sh", "-c", $"printf x > '{_temp["seeds"]}'/$(printf 'ni\\361o.txt')");

        var scan = _scanner.Scan();

        // .NET cannot remove what it cannot name.
        Run("sh", "-c", $"rm '{_temp["seeds"]}'/*");
        Assert.Equal("SB6005", Assert.Single(scan.Diagnostics).Id);
    }

    [Fact]
    public void FoldersTooDeepAreReported()
    {
        _temp.Write("seeds/" + string.Join('/', Enumerable.Repeat("d", 32)) + "/in.txt", "in");
        _temp.Write("seeds/" + string.Join('/', Enumerable.Repeat("e", 33)) + "/out.txt", "out");

        var scan = _scanner.Scan();

        Assert.Equal("SB6006", Assert.Single(scan.Diagnostics).Id);
        Assert.EndsWith("/in.txt", Assert.Single(scan.Files).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void AFreshFileIsReadAgainBecauseItsTimeProvesNothing()
    {
        _temp.Write("seeds/a.txt", "one");
        var first = _scanner.Scan();
        var time = File.GetLastWriteTimeUtc(_temp["seeds/a.txt"]);
        _temp.Write("seeds/a.txt", "two");
        File.SetLastWriteTimeUtc(_temp["seeds/a.txt"], time);

        var second = _scanner.Scan();

        Assert.Equal(1, second.Read);
        Assert.NotEqual(first.Files[0], second.Files[0]);
    }

    [Fact]
    public void AFileWithTheSameBytesIsEqual()
    {
        _temp.Write("seeds/a.txt", "one");
        var first = _scanner.Scan();
        _temp.Write("seeds/a.txt", "one");

        var second = _scanner.Scan();

        Assert.Equal(first.Files[0].Digest, second.Files[0].Digest);
        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public async Task AFileLeftAloneIsNotOpenedAgain()
    {
        _temp.Write("seeds/a.txt", "one");
        var read = _scanner.Scan().Read;

        // The inode's time cannot be set back, so the file has to grow old by itself.
        for (var tries = 0; read > 0 && tries < 100; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            read = _scanner.Scan().Read;
        }

        Assert.Equal(0, read);
        Assert.Single(_scanner.Scan().Files);
    }

    [Fact]
    public void BytesThatChangedSinceTheScanAreNotPassedOff()
    {
        _temp.Write("seeds/a.txt", "one");
        var memory = new InputMemory([new SeenFile("seeds/a.txt", SourceText.ChecksumOf("two"u8), FileStamp.Of(_temp["seeds/a.txt"]), DateTime.UtcNow.AddHours(1).Ticks)]);

        var file = new InputScanner(InputRoot.OfProject(_temp.Path), memory).Scan().Files[0];

        Assert.Throws<InputChangedException>(() => file.Bytes);
    }

    [Fact]
    public void WhatOneScannerSawAnotherNeedNotRead()
    {
        _temp.Write("seeds/a.txt", "one");
        var old = _scanner.Scan().Files[0];
        var memory = new InputMemory(_scanner.Memory.Files.Select(file => file with { ReadAt = DateTime.UtcNow.AddHours(1).Ticks }).ToEquatableArray());

        var scan = new InputScanner(InputRoot.OfProject(_temp.Path), memory).Scan();

        Assert.Equal(0, scan.Read);
        Assert.Equal(old, scan.Files[0]);
        Assert.Equal("one", Encoding.UTF8.GetString(scan.Files[0].Bytes.Span));
    }

    [Fact]
    public void ADeletedFileIsGone()
    {
        _temp.Write("seeds/a.txt", "one");
        _scanner.Scan();
        File.Delete(_temp["seeds/a.txt"]);

        Assert.Empty(_scanner.Scan().Files);
    }
}
