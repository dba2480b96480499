using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Packing;

/// <summary>Reads what a <see cref="PackWriter"/> has written. Every read throws <see cref="PackDamagedException"/> rather than give what was not written.</summary>
public sealed class PackReader(ReadOnlyMemory<byte> bytes, PackContext context)
{
    private readonly List<string> _strings = [];
    private readonly List<object> _shared = [];
    private int _position;

    public PackContext Context => context;

    /// <summary>True when everything has been read.</summary>
    public bool IsAtEnd => _position == bytes.Length;

    public static T Unpack<T>(ReadOnlyMemory<byte> bytes, PackContext context)
        where T : IPackable<T>
    {
        var reader = new PackReader(bytes, context);
        var value = T.Unpack(reader);
        return reader.IsAtEnd ? value : throw new PackDamagedException("Something follows the value.");
    }

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count < 0 || count > bytes.Length - _position)
            throw new PackDamagedException("The bytes end within a value.");
        _position += count;
        return bytes.Span.Slice(_position - count, count);
    }

    /// <summary>Bytes that were packed on their own.</summary>
    public ReadOnlyMemory<byte> ReadBlock()
    {
        var count = ReadCount();
        ReadBytes(count);
        return bytes.Slice(_position - count, count);
    }

    public bool ReadBool() => ReadBytes(1)[0] switch
    {
        0 => false,
        1 => true,
        _ => throw new PackDamagedException("A yes or no is neither."),
    };

    public int ReadInt()
    {
        var value = (uint)ReadVarint();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public long ReadLong()
    {
        var value = ReadVarint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number of things that follow, each of at least one byte, or the number of one that went before.</summary>
    public int ReadCount()
    {
        var count = ReadVarint();
        return count <= (ulong)bytes.Length ? (int)count : throw new PackDamagedException("A count exceeds the bytes.");
    }

    public double ReadDouble() => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(ReadBytes(8)));

    public string ReadString()
    {
        var number = ReadCount();
        if (number > 0)
            return number <= _strings.Count ? _strings[number - 1] : throw new PackDamagedException("A string is named before it is written.");
        var text = ReadNewString();
        if (text.Length <= PackWriter.LongestShared)
            _strings.Add(text);
        return text;
    }

    public string? ReadOptionalString() => ReadBool() ? ReadString() : null;

    public T? ReadOptional<T>(Func<PackReader, T> read)
        where T : class => ReadBool() ? read(this) : null;

    public T? ReadOptionalValue<T>(Func<PackReader, T> read)
        where T : struct => ReadBool() ? read(this) : null;

    public EquatableArray<T> ReadArray<T>(Func<PackReader, T> read)
    {
        var items = new T[ReadCount()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return new EquatableArray<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    public Located<T> ReadLocated<T>(Func<PackReader, T> read)
    {
        var value = read(this);
        return new Located<T>(value, TextLocation.Unpack(this));
    }

    public T ReadShared<T>(Func<PackReader, T> read)
        where T : class
    {
        var number = ReadCount();
        if (number > 0)
            return number <= _shared.Count && _shared[number - 1] is T known ? known : throw new PackDamagedException("A value is named before it is written.");
        var value = context.Values.Of(read(this));
        _shared.Add(value);
        return value;
    }

    private string ReadNewString()
    {
        var header = ReadVarint();
        var length = header >> 1;
        if (length > (ulong)bytes.Length)
            throw new PackDamagedException("A string exceeds the bytes.");
        return (header & 1) == 0 ? ReadUtf8((int)length) : new string(MemoryMarshal.Cast<byte, char>(ReadBytes((int)length * sizeof(char))));
    }

    private string ReadUtf8(int length) =>
        length <= RecentStrings.Longest ? context.Strings.Of(ReadBytes(length)) : Encoding.UTF8.GetString(ReadBytes(length));

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = ReadBytes(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw new PackDamagedException("A number does not end.");
    }
}
