using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Makes one digest of several.</summary>
internal static class Digests
{
    public static Digest Of(params ReadOnlySpan<Digest> digests)
    {
        Span<byte> bytes = stackalloc byte[digests.Length * Digest.Size];
        for (var i = 0; i < digests.Length; i++)
            digests[i].CopyTo(bytes[(i * Digest.Size)..]);
        return Digest.Of(bytes);
    }

    public static Digest Of(IEnumerable<Digest> digests) => PackWriter.DigestOf(writer =>
    {
        foreach (var digest in digests)
            digest.Pack(writer);
    });
}
