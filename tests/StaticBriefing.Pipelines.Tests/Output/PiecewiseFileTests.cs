using System.Text;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

/// <summary>Files that are written piece by piece, and known only when they are there.</summary>
public sealed class PiecewiseFileTests : IDisposable
{
    private const string Path = "data/rows.ndjson";

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    private OutputSettings Settings => new(_temp["output"], _temp["cache/output.lock"]) { Patience = TimeSpan.Zero, Standby = _temp["cache/standby"] };

    private PublishResult Publish(Action<Stream> write)
    {
        using var publisher = SitePublisher.Open(Settings);
        return publisher.Publish([publisher.Write(Path, write)]);
    }

    private static Action<Stream> Lines(params string[] lines) => file =>
    {
        foreach (var line in lines)
        {
            file.Write(Encoding.UTF8.GetBytes(line + "\n"));
            file.Flush();
        }
    };

    [Fact]
    public void ItIsPublishedWhole()
    {
        var result = Publish(Lines("one", "two"));

        Assert.Equal([Path], result.Written);
        Assert.Equal("one\ntwo\n", _temp.Read($"output/{Path}"));
        Assert.Equal([".briefing-manifest", Path], _temp.Files("output"));
    }

    [Fact]
    public void OneThatIsAsItWasIsNotTouched()
    {
        Publish(Lines("one"));
        var written = File.GetLastWriteTimeUtc(_temp[$"output/{Path}"]);

        var result = Publish(Lines("one"));

        Assert.Empty(result.Written);
        Assert.Equal(1, result.Unchanged);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_temp[$"output/{Path}"]));
        Assert.Equal(["cache", "output"], Directory.GetFileSystemEntries(_temp.Path).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OneThatChangesTakesThePlaceOfTheOldOne()
    {
        foreach (var line in (string[])["one", "two", "two", "three"])
        {
            Publish(Lines(line));

            Assert.Equal($"{line}\n", _temp.Read($"output/{Path}"));
            Assert.Equal([".briefing-manifest", Path], _temp.Files("output"));
        }
    }

    [Fact]
    public void ADiskThatIsFullIsReportedAndTheOldSiteStays()
    {
        Publish(Lines("one"));
        var isFull = true;

        var result = Publish(file =>
        {
            Lines("two")(file);
            if (isFull)
            {
                isFull = false;
                throw new IOException("No space left on device");
            }
        });

        Assert.False(result.Published);
        Assert.Contains("No space left on device", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal("one\n", _temp.Read($"output/{Path}"));
        Assert.Equal([".briefing-manifest", Path], _temp.Files("output"));
    }

    // A build that finds its cache damaged begins again, with the same folder.
    [Fact]
    public void OneThatWasGivenUpIsNotPublished()
    {
        using var publisher = SitePublisher.Open(Settings);
        Assert.Throws<InvalidDataException>(() => publisher.Write(Path, _ => throw new InvalidDataException()));

        publisher.Publish([publisher.Write(Path, Lines("one"))]);

        Assert.Equal([".briefing-manifest", Path], _temp.Files("output"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 7)]
    [InlineData(65_536, 2)]
    [InlineData(65_535, 3)]
    [InlineData(200_000, 2)]
    public void ItIsSummedUpAsAWhole(int length, int pieces)
    {
        using var kept = new MemoryStream();
        var piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, length).Select(number => (char)('a' + (number % 26)))));

        var file = SiteFile.Of(Path, kept, stream =>
        {
            for (var i = 0; i < pieces; i++)
                stream.Write(piece);
        });

        Assert.Equal(SiteFile.Of(Path, kept.ToArray()), file);
        Assert.Equal((long)length * pieces, file.Size);
    }
}
