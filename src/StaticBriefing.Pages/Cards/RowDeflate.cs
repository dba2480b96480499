using System.Buffers.Binary;
using System.Numerics;

namespace StaticBriefing.Pages.Cards;

/// <summary>
/// Packs rows of a picture as zlib data (RFC 1950, 1951): what repeats the byte before or the row above is said once. The framework's own
/// compressor gives other bytes on other processors; this gives the same everywhere.
/// </summary>
internal sealed class RowDeflate
{
    private const int Shortest = 3;
    private const int Longest = 258;
    private const int EndOfBlock = 256;
    private const uint AdlerModulus = 65_521;

    private readonly List<byte> _packed = [0x78, 0x01];
    private uint _bits;
    private int _count;

    /// <param name="stride">Bytes a row.</param>
    public static byte[] Compress(ReadOnlySpan<byte> rows, int stride)
    {
        var deflate = new RowDeflate();
        // The last block, with the codes that the standard fixes.
        deflate.Write(0b011, 3);
        deflate.WriteRows(rows, stride);
        deflate.WriteSymbol(EndOfBlock);
        deflate.Write(0, 7);
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler(rows));
        return [.. deflate._packed, .. sum];
    }

    private void WriteRows(ReadOnlySpan<byte> rows, int stride)
    {
        for (var at = 0; at < rows.Length;)
        {
            var (run, above) = (Repeated(rows, at, 1), Repeated(rows, at, stride));
            var length = Math.Max(run, above);
            if (length < Shortest)
            {
                WriteSymbol(rows[at++]);
                continue;
            }
            WriteLength(length);
            WriteDistance(run >= above ? 1 : stride);
            at += length;
        }
    }

    private static int Repeated(ReadOnlySpan<byte> rows, int at, int distance) => at < distance
        ? 0
        : rows[at..Math.Min(rows.Length, at + Longest)].CommonPrefixLength(rows[(at - distance)..]);

    // RFC 1951, 3.2.6.
    private void WriteSymbol(int symbol)
    {
        if (symbol < 144)
            WriteCode(0x30 + symbol, 8);
        else if (symbol < 256)
            WriteCode(0x190 + symbol - 144, 9);
        else if (symbol < 280)
            WriteCode(symbol - 256, 7);
        else
            WriteCode(0xc0 + symbol - 280, 8);
    }

    // RFC 1951, 3.2.5: codes in groups of four, each group twice as coarse as the one before.
    private void WriteLength(int length)
    {
        if (length == Longest)
        {
            WriteSymbol(285);
            return;
        }
        var rest = length - Shortest;
        var extra = Math.Max(0, BitOperations.Log2((uint)Math.Max(1, rest)) - 2);
        WriteSymbol(257 + (4 * extra) + (rest >> extra));
        Write((uint)(rest & ((1 << extra) - 1)), extra);
    }

    // The same in groups of two.
    private void WriteDistance(int distance)
    {
        var rest = distance - 1;
        var extra = Math.Max(0, BitOperations.Log2((uint)Math.Max(1, rest)) - 1);
        WriteCode((2 * extra) + (rest >> extra), 5);
        Write((uint)(rest & ((1 << extra) - 1)), extra);
    }

    // Codes begin with their highest bit, numbers with their lowest.
    private void WriteCode(int code, int length)
    {
        for (var bit = length - 1; bit >= 0; bit--)
            Write((uint)(code >> bit) & 1, 1);
    }

    private void Write(uint bits, int count)
    {
        _bits |= bits << _count;
        for (_count += count; _count >= 8; _count -= 8)
        {
            _packed.Add((byte)_bits);
            _bits >>= 8;
        }
    }

    private static uint Adler(ReadOnlySpan<byte> data)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in data)
        {
            low = (low + value) % AdlerModulus;
            high = (high + low) % AdlerModulus;
        }
        return (high << 16) | low;
    }
}
