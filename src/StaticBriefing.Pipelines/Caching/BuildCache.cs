using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>The tables of all steps and the blobs that they name: all that a build remembers for the next one.</summary>
internal sealed class BuildCache(IBlobs blobs)
{
    private readonly List<IStepTable> _tables = [];

    public CacheContext Context { get; } = new(blobs);

    public IReadOnlyList<IStepTable> Tables => _tables;

    public StepTable<TOutput> Table<TOutput>(string name)
        where TOutput : class, IPackable<TOutput>
    {
        var table = new StepTable<TOutput>(name, Context);
        _tables.Add(table);
        return table;
    }

    /// <summary>The blobs that some row names.</summary>
    public HashSet<Digest> Live() => [.. _tables.SelectMany(table => table.Kept)];
}
