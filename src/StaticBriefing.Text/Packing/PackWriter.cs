using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Packing;

/// <summary>
/// Writes values as bytes: numbers as base-128 varints (signed ones zigzag), strings as a length and UTF-8, a short string or a shared value
/// that was written before as its number. A writer for digests writes what tells values apart and cannot be read back.
/// </summary>
public sealed class PackWriter
{
    // Longer strings seldom come twice.
    internal const int LongestShared = 80;

    private const int LargestHeld = 64 * 1024;
    private const int SmallestBuffer = 256;

    [ThreadStatic]
    private static PackWriter? t_spare;

    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _shared = [];
    private readonly XxHash128 _hash = new();
    private byte[] _buffer = new byte[SmallestBuffer];
    private int _length;
    private bool _forDigest;
    private bool _isHashed;
    private DigestMemo? _memo;
    private Action<ReadOnlySpan<byte>>? _sink;

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Calls <paramref name="use"/> with the bytes of a value; they are valid during the call only.</summary>
    public static TResult Pack<T, TResult>(T value, Func<ReadOnlySpan<byte>, TResult> use)
        where T : IPackable<T>
    {
        var writer = Rent(forDigest: false, null);
        value.Pack(writer);
        var result = use(writer.Written);
        writer.Return();
        return result;
    }

    /// <summary>The bytes of what a pass writes.</summary>
    /// <param name="expected">About how many they will be; a good guess saves copies of what is large.</param>
    public static ReadOnlyMemory<byte> Bytes(Action<PackWriter> pack, int expected = 0)
    {
        var writer = Rent(forDigest: false, null);
        if (expected > writer._buffer.Length)
            writer._buffer = new byte[expected];
        pack(writer);
        var bytes = writer.Take();
        writer.Return();
        return bytes;
    }

    /// <summary>Hands on what a pass writes piece by piece, for what is too large to be held; the digest of it all.</summary>
    /// <param name="sink">Each piece is valid during the call only.</param>
    public static Digest WriteTo(Action<ReadOnlySpan<byte>> sink, Action<PackWriter> pack)
    {
        var writer = Rent(forDigest: false, null);
        writer._sink = sink;
        pack(writer);
        var digest = writer.TakeDigest();
        writer._sink = null;
        writer.Return();
        return digest;
    }

    public static Digest DigestOf(Action<PackWriter> pack, DigestMemo? memo = null)
    {
        var writer = Rent(forDigest: true, memo);
        pack(writer);
        var digest = writer.TakeDigest();
        writer.Return();
        return digest;
    }

    public Span<byte> Reserve(int count)
    {
        if (_length > LargestHeld && (_forDigest || _sink is not null))
            Flush();
        if (_buffer.Length - _length < count)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Writes packed bytes as a value of their own.</summary>
    public void WriteBlock(ReadOnlySpan<byte> bytes)
    {
        WriteCount(bytes.Length);
        WriteBytes(bytes);
    }

    public void WriteBool(bool value) => Reserve(1)[0] = value ? (byte)1 : (byte)0;

    public void WriteInt(int value) => WriteVarint((ulong)(uint)((value << 1) ^ (value >> 31)));

    public void WriteLong(long value) => WriteVarint((ulong)((value << 1) ^ (value >> 63)));

    public void WriteCount(int count) => WriteVarint((ulong)count);

    public void WriteDouble(double value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(8), BitConverter.DoubleToInt64Bits(value));

    public void WriteString(string value)
    {
        if (_forDigest)
            WriteUnits(value);
        else if (value.Length <= LongestShared && _strings.TryGetValue(value, out var number))
            WriteCount(number + 1);
        else
            WriteNewString(value);
    }

    public void WriteOptionalString(string? value)
    {
        WriteBool(value is not null);
        if (value is not null)
            WriteString(value);
    }

    public void WriteOptional<T>(T? value, Action<PackWriter, T> write)
        where T : class
    {
        WriteBool(value is not null);
        if (value is not null)
            write(this, value);
    }

    public void WriteOptionalValue<T>(T? value, Action<PackWriter, T> write)
        where T : struct
    {
        WriteBool(value.HasValue);
        if (value.HasValue)
            write(this, value.GetValueOrDefault());
    }

    public void WriteArray<T>(EquatableArray<T> items, Action<PackWriter, T> write)
    {
        WriteCount(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    public void WriteLocated<T>(Located<T> located, Action<PackWriter, T> write)
    {
        write(this, located.Value);
        located.Location.Pack(this);
    }

    /// <summary>Writes a value that many others hold: once, and its number from then on.</summary>
    public void WriteShared<T>(T value, Action<PackWriter, T> write)
        where T : class
    {
        if (_forDigest)
        {
            write(this, value);
            return;
        }
        if (_shared.TryGetValue(value, out var number))
        {
            WriteCount(number + 1);
            return;
        }
        WriteCount(0);
        write(this, value);
        _shared.Add(value, _shared.Count);
    }

    /// <summary>Writes a value that several pages are made from: where only digests count, its own.</summary>
    public void WriteDigested<T>(T value, Action<PackWriter, T> write)
        where T : class
    {
        if (_memo is null)
            write(this, value);
        else
            _memo.Of(value, write).Pack(this);
    }

    private static PackWriter Rent(bool forDigest, DigestMemo? memo)
    {
        var writer = t_spare ?? new PackWriter();
        t_spare = null;
        (writer._forDigest, writer._memo) = (forDigest, memo);
        return writer;
    }

    private void Return()
    {
        _length = 0;
        _strings.Clear();
        _shared.Clear();
        t_spare = this;
    }

    // A large buffer is given away, a small one serves the next value.
    private ReadOnlyMemory<byte> Take()
    {
        if (_length <= LargestHeld)
            return Written.ToArray();
        var bytes = _buffer.AsMemory(0, _length);
        _buffer = new byte[SmallestBuffer];
        return bytes;
    }

    // What only counts as a digest, or goes elsewhere, need not be held as a whole.
    private void Flush()
    {
        _hash.Append(Written);
        _sink?.Invoke(Written);
        (_length, _isHashed) = (0, true);
    }

    private Digest TakeDigest()
    {
        if (!_isHashed && _sink is null)
            return Digest.Of(Written);
        Flush();
        _isHashed = false;
        return Digest.Take(_hash);
    }

    private void WriteNewString(string value)
    {
        WriteCount(0);
        if (HasLoneSurrogate(value))
            WriteOddString(value);
        else
            WriteUtf8(value);
        if (value.Length <= LongestShared)
            _strings.Add(value, _strings.Count);
    }

    private void WriteUtf8(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        WriteVarint((ulong)count << 1);
        Encoding.UTF8.GetBytes(value, Reserve(count));
    }

    // It has no UTF-8 form, so such a text is kept unit by unit.
    private static bool HasLoneSurrogate(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return true;
            i++;
        }
        return false;
    }

    private void WriteOddString(string value)
    {
        WriteVarint(((ulong)value.Length << 1) | 1);
        WriteBytes(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    private void WriteUnits(string value)
    {
        WriteCount(value.Length);
        WriteBytes(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    private void WriteVarint(ulong value)
    {
        var bytes = Reserve(10);
        var count = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[count++] = (byte)(value | 0x80);
        bytes[count++] = (byte)value;
        _length -= 10 - count;
    }
}
