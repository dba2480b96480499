using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Tests.Caching;

public sealed class FileBlobsTests : IDisposable
{
    private static readonly byte[] _bytes = [.. Enumerable.Range(0, 200).Select(i => (byte)i)];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void ADamagedBlobIsWrittenAgainAfterForgetting()
    {
        using var blobs = FileBlobs.Create(_temp["blobs"]);
        var digest = blobs.Put(_bytes);
        blobs.Flush();
        Damage();

        Assert.Throws<PackDamagedException>(() => blobs.Get(digest));

        blobs.Forget();
        Assert.Equal(digest, blobs.Put(_bytes));
        Assert.Equal(_bytes, blobs.Get(digest).ToArray());
    }

    private void Damage()
    {
        using var file = new FileStream(_temp["blobs"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = 100;
        file.WriteByte(0);
    }
}
