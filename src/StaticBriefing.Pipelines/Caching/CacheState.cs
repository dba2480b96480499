using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// The file of a cache that says what the blobs are and what every step remembers, as <see cref="CacheStateWriter"/> writes it: sections of bytes by
/// name, of which each is read when it is asked for. A file of another tool is no state, and neither is a section that is damaged.
/// </summary>
internal sealed class CacheState : IDisposable
{
    public const string Mark = "StaticBriefing cache 2";

    /// <summary>Of what says at the end of the file where its table of sections begins, and the table's digest.</summary>
    public const int TailSize = sizeof(long) + Digest.Size;

    private readonly SafeFileHandle? _file;
    private readonly Dictionary<string, StateSection> _sections;

    private CacheState(SafeFileHandle? file, IEnumerable<StateSection> sections) =>
        (_file, _sections) = (file, sections.ToDictionary(section => section.Name, StringComparer.Ordinal));

    /// <summary>Of its sections together, in bytes.</summary>
    public long Size => _sections.Values.Sum(section => (long)section.Length);

    /// <summary>Empty when the state does not have it, or it is damaged. Throws nothing.</summary>
    public ReadOnlyMemory<byte> this[string name]
    {
        get
        {
            if (Find(name) is not { } section)
                return default;
            var bytes = new byte[section.Length];
            return TryRead(_file!, bytes, section.Offset) && Digest.Of(bytes) == section.Digest ? bytes : default;
        }
    }

    public static CacheState Nothing() => new(null, []);

    public static CacheState Open(string path, PackContext context)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            if (TableOf(file) is { } table)
                return new CacheState(file, Parse(new PackReader(table, context)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or PackDamagedException or ArgumentException)
        {
            // Nothing is remembered.
        }
        file?.Dispose();
        return Nothing();
    }

    /// <summary>Null when the state does not have it.</summary>
    public StateSection? Find(string name) => _sections.GetValueOrDefault(name);

    /// <summary>Reads a part of a section as it is.</summary>
    public void Read(Span<byte> bytes, long offset)
    {
        if (!TryRead(_file!, bytes, offset))
            throw new IOException("The state of the cache ends within a section.");
    }

    public void Dispose() => _file?.Dispose();

    // Null when the file does not end as it should.
    private static byte[]? TableOf(SafeFileHandle file)
    {
        var end = RandomAccess.GetLength(file) - TailSize;
        var tail = new byte[TailSize];
        if (end < 0 || !TryRead(file, tail, end))
            return null;
        var start = BinaryPrimitives.ReadInt64LittleEndian(tail);
        if (start < 0 || start > end || end - start > Array.MaxLength)
            return null;
        var table = new byte[end - start];
        return TryRead(file, table, start) && Digest.Of(table) == Digest.Read(tail.AsSpan(sizeof(long))) ? table : null;
    }

    private static EquatableArray<StateSection> Parse(PackReader table) =>
        table.ReadString() == Mark && Digest.Unpack(table) == ToolIdentity.Digest ? table.ReadArray(StateSection.Unpack) : [];

    private static bool TryRead(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        try
        {
            while (bytes.Length > 0)
            {
                var read = RandomAccess.Read(file, bytes, offset);
                if (read == 0)
                    return false;
                bytes = bytes[read..];
                offset += read;
            }
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
