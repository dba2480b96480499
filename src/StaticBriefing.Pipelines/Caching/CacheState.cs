using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// The file of a cache that says what the blobs are and what every step remembers: a mark, the tool's identity, sections of bytes by name, and a
/// digest of it all. A file of another tool, or one that is damaged, is no state.
/// </summary>
internal sealed class CacheState
{
    private const string Mark = "StaticBriefing cache 1";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _sections;

    private CacheState(Dictionary<string, ReadOnlyMemory<byte>> sections) => _sections = sections;

    public static CacheState Empty { get; } = new([]);

    /// <summary>Of its sections together, in bytes.</summary>
    public long Size => _sections.Values.Sum(section => (long)section.Length);

    /// <summary>Empty when the state does not have it.</summary>
    public ReadOnlyMemory<byte> this[string section] => _sections.GetValueOrDefault(section);

    public static CacheState Read(string path, PackContext context)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllBytes(path), context) : Empty;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or PackDamagedException)
        {
            return Empty;
        }
    }

    /// <summary>Replaces the file as a whole: who reads it sees the old one or the new one.</summary>
    public static void Write(string path, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> sections)
    {
        List<ReadOnlyMemory<byte>> parts = [.. PartsOf([.. sections])];
        var digest = new byte[Digest.Size];
        Digest.OfParts(parts).CopyTo(digest);
        var fresh = path + ".new";
        using (var file = File.OpenHandle(fresh, FileMode.Create, FileAccess.Write))
            RandomAccess.Write(file, [.. parts, digest], 0);
        File.Move(fresh, path, overwrite: true);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> PartsOf(List<KeyValuePair<string, ReadOnlyMemory<byte>>> sections)
    {
        yield return PackWriter.Bytes(writer =>
        {
            writer.WriteString(Mark);
            ToolIdentity.Digest.Pack(writer);
            writer.WriteCount(sections.Count);
        });
        foreach (var (name, bytes) in sections)
        {
            yield return PackWriter.Bytes(writer =>
            {
                writer.WriteString(name);
                writer.WriteCount(bytes.Length);
            });
            yield return bytes;
        }
    }

    private static CacheState Parse(ReadOnlyMemory<byte> bytes, PackContext context)
    {
        if (bytes.Length < Digest.Size || Digest.Read(bytes.Span[^Digest.Size..]) != Digest.Of(bytes.Span[..^Digest.Size]))
            return Empty;
        var reader = new PackReader(bytes[..^Digest.Size], context);
        if (reader.ReadString() != Mark || Digest.Unpack(reader) != ToolIdentity.Digest)
            return Empty;
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var count = reader.ReadCount(); count > 0; count--)
            sections[reader.ReadString()] = reader.ReadBlock();
        return new CacheState(sections);
    }
}
