using System.Buffers.Binary;

namespace StaticBriefing.Pages.Cards;

/// <summary>Writes a picture as PNG (ISO/IEC 15948) with a palette.</summary>
internal static class PngFile
{
    private static readonly byte[] _signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    public static byte[] Write(Canvas picture)
    {
        using var file = new MemoryStream();
        file.Write(_signature);
        WriteChunk(file, "IHDR"u8, Header(picture));
        WriteChunk(file, "PLTE"u8, [.. picture.Palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        WriteChunk(file, "IDAT"u8, RowDeflate.Compress(Rows(picture), picture.Width + 1));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Eight bits a pixel, by palette, no filter, no interlacing.
    private static byte[] Header(Canvas picture)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 3);
        return header;
    }

    // Each row begins with the filter that it was put through: none.
    private static byte[] Rows(Canvas picture)
    {
        var stride = picture.Width + 1;
        var rows = new byte[stride * picture.Height];
        for (var y = 0; y < picture.Height; y++)
            picture.Row(y).CopyTo(rows.AsSpan((y * stride) + 1));
        return rows;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    // Annex D of the standard, a bit at a time: a card is small.
    private static uint Crc(uint check, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            check ^= value;
            for (var bit = 0; bit < 8; bit++)
                check = (check & 1) == 0 ? check >> 1 : 0xedb88320 ^ (check >> 1);
        }
        return check;
    }
}
