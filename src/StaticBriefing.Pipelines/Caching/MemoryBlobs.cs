using System.Collections.Concurrent;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Blobs of a build that touches no disk.</summary>
internal sealed class MemoryBlobs : IBlobs
{
    private readonly ConcurrentDictionary<Digest, byte[]> _blobs = [];
    private long _size;

    public long Size => Interlocked.Read(ref _size);

    public Digest Put(ReadOnlySpan<byte> bytes)
    {
        var digest = Digest.Of(bytes);
        if (!_blobs.ContainsKey(digest) && _blobs.TryAdd(digest, bytes.ToArray()))
            Interlocked.Add(ref _size, bytes.Length);
        return digest;
    }

    public ReadOnlyMemory<byte> Get(Digest digest) =>
        _blobs.TryGetValue(digest, out var bytes) ? bytes : throw new PackDamagedException("A blob is missing.");

    /// <summary>Forgets all but those that are still named.</summary>
    public void KeepOnly(IReadOnlySet<Digest> live)
    {
        foreach (var digest in _blobs.Keys.Where(digest => !live.Contains(digest)))
        {
            if (_blobs.TryRemove(digest, out var bytes))
                Interlocked.Add(ref _size, -bytes.Length);
        }
    }
}
