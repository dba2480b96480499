using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A step's table as the cache sees it: rows of bytes under a name.</summary>
internal interface IStepTable
{
    string Name { get; }

    /// <summary>The blobs that its rows name.</summary>
    IEnumerable<Digest> Kept { get; }

    /// <summary>Other rows than those that were restored or saved last.</summary>
    bool IsChanged { get; }

    /// <summary>Remembers what an earlier process wrote; it is read when the step first runs.</summary>
    /// <param name="rows">Empty when there are none.</param>
    void Restore(Func<ReadOnlyMemory<byte>> rows);

    void Write(PackWriter writer);

    /// <summary>What was written is safe.</summary>
    void MarkSaved();
}
