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

    /// <summary>Writes the tables; those in which no row has changed stand in the state that was saved last.</summary>
    public void Write(CacheStateWriter writer, CacheState last)
    {
        foreach (var table in _tables)
        {
            if (!table.IsChanged && last.Find(table.Name) is { } section)
                writer.Copy(last, section);
            else
                writer.Add(table.Name, table.Write);
        }
    }

    public void MarkSaved() => _tables.ForEach(table => table.MarkSaved());

    /// <summary>The blobs that some row names.</summary>
    public HashSet<Digest> Live() => [.. _tables.SelectMany(table => table.Kept)];
}
