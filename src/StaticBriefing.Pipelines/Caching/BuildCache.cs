using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>The tables of all steps and the blobs that they name: all that a build remembers for the next one.</summary>
internal sealed class BuildCache(IBlobs blobs)
{
    private const long LeastTrimmed = 16 * 1024 * 1024;

    private readonly List<IStepTable> _tables = [];
    private long _trimAt = LeastTrimmed;

    public CacheContext Context { get; } = new(blobs);

    public IReadOnlyList<IStepTable> Tables => _tables;

    public StepTable<TOutput> Table<TOutput>(string name)
        where TOutput : class, IPackable<TOutput>
    {
        var table = new StepTable<TOutput>(name, Context);
        _tables.Add(table);
        return table;
    }

    public LastOutput<TOutput> Last<TOutput>(string name)
        where TOutput : class, IPackable<TOutput>
    {
        var last = new LastOutput<TOutput>(name, Context);
        _tables.Add(last);
        return last;
    }

    /// <summary>Forgets blobs that no row names any more, once they may be the larger part: a preview runs all day. A file of blobs is trimmed when it is saved.</summary>
    public void Trim()
    {
        if (blobs is not MemoryBlobs memory || memory.Size < _trimAt)
            return;
        memory.KeepOnly(Live());
        _trimAt = Math.Max(LeastTrimmed, 2 * memory.Size);
    }

    /// <summary>The tables as bytes by name; those in which no row has changed since are at hand.</summary>
    public IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> Pack()
    {
        var packed = new KeyValuePair<string, ReadOnlyMemory<byte>>[_tables.Count];
        StepWorkers.ForEach(packed.Length, Environment.ProcessorCount, i => packed[i] = KeyValuePair.Create(_tables[i].Name, _tables[i].Save()), CancellationToken.None);
        return packed;
    }

    /// <summary>The blobs that some row names.</summary>
    public HashSet<Digest> Live() => [.. _tables.SelectMany(table => table.Kept)];
}
