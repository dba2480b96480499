using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A step's table as the cache sees it: rows of bytes under a name.</summary>
internal interface IStepTable
{
    string Name { get; }

    /// <summary>The blobs that its rows name.</summary>
    IEnumerable<Digest> Kept { get; }

    /// <summary>Remembers what an earlier process wrote; it is read when the step first runs. Throws nothing: damaged rows are no rows.</summary>
    void Restore(ReadOnlyMemory<byte> rows);

    ReadOnlyMemory<byte> Save();
}
