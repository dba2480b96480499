using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Bytes that are found again by their digest. Safe from several threads.</summary>
internal interface IBlobs
{
    /// <summary>How many bytes are kept, those that nobody asks for any more included.</summary>
    long Size { get; }

    Digest Put(ReadOnlySpan<byte> bytes);

    /// <summary>Throws <see cref="PackDamagedException"/> when they are not there or not what they were.</summary>
    ReadOnlyMemory<byte> Get(Digest digest);
}
