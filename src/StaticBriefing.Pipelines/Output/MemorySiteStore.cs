using System.Collections.Concurrent;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Keeps a site in memory: for a host that writes it itself, and for checks.</summary>
public sealed class MemorySiteStore : ISiteStore
{
    private readonly ConcurrentDictionary<string, (string Checksum, ReadOnlyMemory<byte> Bytes)> _files = new(StringComparer.Ordinal);

    public void Prepare()
    {
    }

    public bool Holds(SiteFile file) => _files.TryGetValue(file.Path, out var known) && known.Checksum == file.Checksum;

    public void Write(SiteFile file, ReadOnlyMemory<byte> bytes) => _files[file.Path] = (file.Checksum, bytes);

    public SiteFile Write(string path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        var file = SiteFile.Of(path, bytes, write);
        Write(file, bytes.ToArray());
        return file;
    }

    /// <summary>The bytes of a file that the last build gave. Throws when there is none of that path.</summary>
    public ReadOnlyMemory<byte> BytesOf(string path) => _files[path].Bytes;
}
