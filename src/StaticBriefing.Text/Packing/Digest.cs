using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;

namespace StaticBriefing.Text.Packing;

/// <summary>128 bits that stand for a value: equal digests mean equal values (XXH3, seed 0). It protects against accidents, not against forgers.</summary>
public readonly record struct Digest(ulong High, ulong Low) : IPackable<Digest>
{
    /// <summary>In bytes.</summary>
    public const int Size = 16;

    public static Digest Of(ReadOnlySpan<byte> bytes) => Of(XxHash128.HashToUInt128(bytes));

    /// <summary>The digest of what has been appended, which is then forgotten.</summary>
    internal static Digest Take(XxHash128 hash)
    {
        var digest = Of(hash.GetCurrentHashAsUInt128());
        hash.Reset();
        return digest;
    }

    /// <summary>The digest of a value's bytes.</summary>
    public static Digest Of<T>(T value)
        where T : IPackable<T> => PackWriter.DigestOf(value.Pack);

    public static Digest Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));

    public static Digest Unpack(PackReader reader) => Read(reader.ReadBytes(Size));

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Low);
    }

    public void Pack(PackWriter writer) => CopyTo(writer.Reserve(Size));

    private static Digest Of(UInt128 hash) => new((ulong)(hash >> 64), (ulong)hash);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}
