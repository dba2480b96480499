using System.Collections.Concurrent;

namespace StaticBriefing.Text.Packing;

/// <summary>Remembers the digests of shared values while a site is planned, so that a quotation on ten pages is hashed once.</summary>
public sealed class DigestMemo
{
    private readonly ConcurrentDictionary<object, Digest> _digests = new(ReferenceEqualityComparer.Instance);

    /// <summary>The digest of what a pass writes.</summary>
    public Digest Of(Action<PackWriter> pack) => PackWriter.DigestOf(pack, this);

    internal Digest Of<T>(T value, Action<PackWriter, T> pack)
        where T : class
    {
        if (_digests.TryGetValue(value, out var known))
            return known;
        var digest = PackWriter.DigestOf(writer => pack(writer, value), this);
        _digests.TryAdd(value, digest);
        return digest;
    }
}
