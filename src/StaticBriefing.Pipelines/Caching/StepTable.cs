using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// What one step remembers of its last run: for each key the digest of what it saw and the output it gave. An empty table is a cold build on the
/// same path.
/// </summary>
internal sealed class StepTable<TOutput>(string name, CacheContext context) : IStepTable
    where TOutput : class, IPackable<TOutput>
{
    // A damaged count must not take all memory before the rows turn out to be missing.
    private const int MostAtOnce = 1 << 20;

    private StepRows<TOutput> _rows = StepRows<TOutput>.None;
    private StepRun<TOutput>? _open;
    private Func<ReadOnlyMemory<byte>>? _saved;

    /// <summary>The step's name, as <c>--explain</c> prints it.</summary>
    public string Name => name;

    public bool IsChanged { get; private set; }

    public CacheContext Context => context;

    public IEnumerable<Digest> Kept => Rows.InOrder.SelectMany(row => row.Kept);

    /// <summary>What the last run gave.</summary>
    public StepRows<TOutput> Rows
    {
        get
        {
            Load();
            return _rows;
        }
    }

    /// <summary>Opens a run; call <see cref="StepRun{TOutput}.Complete"/> when every key has been run. One run at a time.</summary>
    /// <param name="count">How many keys there will be.</param>
    public StepRun<TOutput> Begin(StepLog log, int count)
    {
        if (_open is not null)
            Replace(Rows.With(_open.Computed));
        return _open = new StepRun<TOutput>(this, log, count);
    }

    /// <summary>Takes over what a completed run gave, and names the keys that are gone, in ordinal order.</summary>
    public IReadOnlyList<string> Complete(StepRow<TOutput>[] rows)
    {
        var before = Rows;
        var after = new StepRows<TOutput>(rows);
        Replace(after);
        _open = null;
        return before.HasKeysOf(after) ? [] : before.KeysNotIn(after);
    }

    public void Restore(Func<ReadOnlyMemory<byte>> rows) => _saved = rows;

    /// <summary>Writes the rows in the keys' order, so that equal tables have equal bytes.</summary>
    public void Write(PackWriter writer)
    {
        writer.WriteCount(Rows.InOrder.Count);
        foreach (var row in OrdinalOrder.Of(Rows.InOrder, row => row.Key))
            row.Write(writer);
    }

    public void MarkSaved() => IsChanged = false;

    private void Replace(StepRows<TOutput> rows)
    {
        IsChanged |= !rows.InOrder.SequenceEqual(Rows.InOrder);
        _rows = rows;
    }

    private void Load()
    {
        if (_saved is not { } saved)
            return;
        _saved = null;
        var bytes = saved();
        if (bytes.IsEmpty)
            return;
        var reader = new PackReader(bytes, context);
        var count = reader.ReadCount();
        var rows = new List<StepRow<TOutput>>(Math.Min(count, MostAtOnce));
        for (; count > 0; count--)
            rows.Add(StepRow<TOutput>.Read(reader));
        _rows = new StepRows<TOutput>([.. rows]);
    }
}
