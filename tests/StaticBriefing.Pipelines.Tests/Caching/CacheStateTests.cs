using StaticBriefing.Pipelines.Caching;

namespace StaticBriefing.Pipelines.Tests.Caching;

public sealed class CacheStateTests : IDisposable
{
    // More than what a writer holds at once.
    private static readonly byte[] _large = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7))];

    private readonly TempFolder _temp = new();

    private string File => _temp["state"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void SectionsAreReadAsTheyWereWritten()
    {
        Write(("few", [1, 2, 3]), ("none", []), ("many", _large));
        using var state = Open();

        Assert.Equal([1, 2, 3], state["few"].ToArray());
        Assert.Empty(state["none"].ToArray());
        Assert.Equal(_large, state["many"].ToArray());
        Assert.Empty(state["others"].ToArray());
        Assert.Equal(3 + _large.Length, state.Size);
    }

    [Fact]
    public void ADamagedSectionIsNoneAndTheOthersStay()
    {
        Write(("few", [1, 2, 3]), ("many", _large));
        Change(at: 1000);
        using var state = Open();

        Assert.Empty(state["many"].ToArray());
        Assert.Equal([1, 2, 3], state["few"].ToArray());
    }

    [Fact]
    public void ADamagedSectionThatIsTakenOverIsStillNone()
    {
        Write(("few", [1, 2, 3]), ("many", _large));
        Change(at: 1000);
        using (var state = Open())
        using (var writer = new CacheStateWriter(File))
        {
            writer.Copy(state, state.Find("many")!);
            writer.Copy(state, state.Find("few")!);
            writer.Finish();
        }
        using var copied = Open();

        Assert.Empty(copied["many"].ToArray());
        Assert.Equal([1, 2, 3], copied["few"].ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-20)]
    [InlineData(-60)]
    public void AFileThatEndsOtherwiseIsNoState(int from)
    {
        Write(("few", [1, 2, 3]), ("many", _large));
        Change((int)new FileInfo(File).Length + from);
        using var changed = Open();

        Assert.Equal(0, changed.Size);
    }

    [Fact]
    public void AFileThatWasNotFinishedReplacesNone()
    {
        Write(("few", [1, 2, 3]));
        using (var writer = new CacheStateWriter(File))
            writer.Add("few", inner => inner.WriteBytes([4]));
        using var state = Open();

        Assert.Equal([1, 2, 3], state["few"].ToArray());
        Assert.Equal([File], Directory.EnumerateFiles(_temp.Path));
    }

    private void Write(params (string Name, byte[] Bytes)[] sections)
    {
        using var writer = new CacheStateWriter(File);
        foreach (var (name, bytes) in sections)
        {
            writer.Add(name, inner =>
            {
                foreach (var part in bytes.Chunk(1000))
                    inner.WriteBytes(part);
            });
        }
        writer.Finish();
    }

    private CacheState Open() => CacheState.Open(File, new CacheContext(new MemoryBlobs()));

    private void Change(int at)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[at] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
    }
}
