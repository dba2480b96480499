using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Makes one digest of several.</summary>
internal static class Digests
{
    public static Digest Of(params IEnumerable<Digest> digests) => PackWriter.DigestOf(writer =>
    {
        foreach (var digest in digests)
            digest.Pack(writer);
    });
}
