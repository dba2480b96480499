using System.Collections.Concurrent;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// What one step remembers of its last run: for each key the digest of what it saw and the output it gave. An empty table is a cold build on the
/// same path.
/// </summary>
internal sealed class StepTable<TOutput>(string name, CacheContext context) : IStepTable
    where TOutput : class, IPackable<TOutput>
{
    private ConcurrentDictionary<string, StepRow<TOutput>> _rows = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> _saved;
    private bool _isLoaded = true;
    private volatile bool _isChanged;

    /// <summary>The step's name, as <c>--explain</c> prints it.</summary>
    public string Name => name;

    public IEnumerable<Digest> Kept
    {
        get
        {
            Load();
            return _rows.Values.SelectMany(row => row.Kept);
        }
    }

    /// <summary>Opens a run; call <see cref="StepRun{TOutput}.Complete"/> when every key has been run. One run at a time.</summary>
    /// <param name="count">About how many keys there will be.</param>
    public StepRun<TOutput> Begin(StepLog log, int count)
    {
        Load();
        return new StepRun<TOutput>(this, log, count);
    }

    public void Restore(ReadOnlyMemory<byte> rows) => (_saved, _isLoaded) = (rows, rows.IsEmpty);

    /// <summary>The rows as bytes; the same ones as long as no row has changed.</summary>
    public ReadOnlyMemory<byte> Save()
    {
        if (_isChanged || _saved.IsEmpty)
            _saved = PackWriter.Bytes(Write, _rows.Sum(row => row.Key.Length + row.Value.Size));
        _isChanged = false;
        return _saved;
    }

    /// <summary>What a key gave last, for whatever input; null when it was never run.</summary>
    internal TOutput? Last(string key)
    {
        Load();
        return _rows.GetValueOrDefault(key)?.Value;
    }

    internal (RunReason Reason, StepRow<TOutput> Row) Update(string key, Digest input, Func<DiagnosticBag, TOutput> compute)
    {
        var known = _rows.TryGetValue(key, out var before);
        if (known && before!.Input == input)
            return (RunReason.Cached, before);
        var diagnostics = new DiagnosticBag();
        var after = StepRow<TOutput>.Of(context, input, compute(diagnostics), diagnostics.ToEquatableArray());
        if (!known)
            return (RunReason.New, Put(key, after));
        return before!.Digest == after.Digest ? (RunReason.Unchanged, Put(key, before.For(after))) : (RunReason.Modified, Put(key, after));
    }

    /// <summary>Forgets the keys that the run did not see and names them in ordinal order.</summary>
    internal IReadOnlyList<string> RemoveAllBut(ConcurrentDictionary<string, RunReason> seen)
    {
        if (seen.Count == _rows.Count)
            return [];
        var gone = _rows.Keys.Where(key => !seen.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        foreach (var key in gone)
            _rows.TryRemove(key, out _);
        _isChanged = true;
        return gone;
    }

    private StepRow<TOutput> Put(string key, StepRow<TOutput> row)
    {
        _isChanged = true;
        return _rows[key] = row;
    }

    // In order, so that equal tables have equal bytes.
    private void Write(PackWriter writer)
    {
        writer.WriteCount(_rows.Count);
        foreach (var (key, row) in _rows.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteString(key);
            row.Write(writer);
        }
    }

    private void Load()
    {
        if (_isLoaded)
            return;
        _isLoaded = true;
        var reader = new PackReader(_saved, context);
        var count = reader.ReadCount();
        _rows = KeyedRows.Of<StepRow<TOutput>>(count);
        for (; count > 0; count--)
            _rows[reader.ReadString()] = StepRow<TOutput>.Read(reader);
    }
}
