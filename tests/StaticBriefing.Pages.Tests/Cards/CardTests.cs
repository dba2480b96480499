using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using StaticBriefing.Pages.Cards;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Tests.Cards;

public class CardTests
{
    private static readonly TimelineStrip _strip = new(2020, 2024, [new StripMark(0, 3), new StripMark(495, 20), new StripMark(1000, 7)]);

    [Fact]
    public void APictureIsReadBackAsItWasDrawn()
    {
        var picture = CardPicture.Draw(_strip);

        using var unpacked = new ZLibStream(new MemoryStream(ChunkOf(PngFile.Write(picture), "IDAT")), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        unpacked.CopyTo(rows);
        var expected = Enumerable.Range(0, picture.Height).SelectMany(y => picture.Row(y).ToArray().Prepend((byte)0));
        Assert.Equal(expected, rows.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BytesOfAnyKindAreReadBackByTheFrameworksOwnReader(int seed)
    {
        // Long runs, repeated rows, and noise of every value.
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 400).SelectMany(_ => Enumerable.Repeat((byte)random.Next(256), random.Next(1, 700) >> random.Next(0, 9))).ToArray();

        using var unpacked = new ZLibStream(new MemoryStream(RowDeflate.Compress(rows, 37)), CompressionMode.Decompress);
        using var read = new MemoryStream();
        unpacked.CopyTo(read);
        Assert.Equal(rows, read.ToArray());
    }

    [Fact]
    public void TheHeaderTellsTheSizeThatPagesTell()
    {
        var header = ChunkOf(PngFile.Write(CardPicture.Draw(null)), "IHDR");

        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4))));
    }

    [Fact]
    public void TheStripIsDrawn() =>
        Assert.NotEqual(PngFile.Write(CardPicture.Draw(null)), PngFile.Write(CardPicture.Draw(_strip)));

    [Fact]
    public void ACardIsLight() => Assert.InRange(PngFile.Write(CardPicture.Draw(_strip)).Length, 1, 20_000);

    private static byte[] ChunkOf(byte[] file, string type)
    {
        for (var at = 8; ;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == type)
                return file[(at + 8)..(at + 8 + length)];
            at += 12 + length;
        }
    }
}
