using System.Collections.Concurrent;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>
/// What one step remembers of its last run: for each key the input it saw and the output it gave. An empty table is a cold build on the same path.
/// </summary>
/// <param name="name">The step's name, as <c>--explain</c> prints it.</param>
public sealed class StepTable<TInput, TOutput>(
    string name,
    IEqualityComparer<TInput>? inputs = null,
    IEqualityComparer<TOutput>? outputs = null)
{
    private readonly IEqualityComparer<TInput> _inputs = inputs ?? EqualityComparer<TInput>.Default;
    private readonly IEqualityComparer<TOutput> _outputs = outputs ?? EqualityComparer<TOutput>.Default;
    private readonly ConcurrentDictionary<string, StepEntry<TInput, TOutput>> _entries = new(StringComparer.Ordinal);

    public string Name => name;

    public int Count => _entries.Count;

    /// <summary>Opens a run; call <see cref="StepRun{TInput, TOutput}.Complete"/> when every key has been run. One run at a time.</summary>
    public StepRun<TInput, TOutput> Begin(StepLog log) => new(this, log);

    /// <summary>Runs all items and completes: the results are in the items' order, whatever <paramref name="workers"/> is.</summary>
    public IReadOnlyList<TOutput> RunAll(
        StepLog log,
        IReadOnlyList<KeyValuePair<string, TInput>> items,
        Func<TInput, TOutput> compute,
        int workers = 1,
        CancellationToken cancellation = default)
    {
        var run = Begin(log);
        var results = run.RunAll(items, compute, workers, cancellation);
        run.Complete();
        return results;
    }

    internal RunReason Update(string key, TInput input, Func<TInput, TOutput> compute, out TOutput output)
    {
        var known = _entries.TryGetValue(key, out var before);
        if (known && _inputs.Equals(before.Input, input))
            return Keep(key, input, output = before.Output, RunReason.Cached);
        var after = compute(input);
        if (!known)
            return Keep(key, input, output = after, RunReason.New);
        // The earlier instance is handed on, so that the steps that follow compare by reference and stop at once.
        return _outputs.Equals(before.Output, after)
            ? Keep(key, input, output = before.Output, RunReason.Unchanged)
            : Keep(key, input, output = after, RunReason.Modified);
    }

    /// <summary>Forgets the keys that the run did not see and names them in ordinal order.</summary>
    internal IReadOnlyList<string> RemoveAllBut(ConcurrentDictionary<string, RunReason> seen)
    {
        var gone = _entries.Keys.Where(key => !seen.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        foreach (var key in gone)
            _entries.TryRemove(key, out _);
        return gone;
    }

    private RunReason Keep(string key, TInput input, TOutput output, RunReason reason)
    {
        _entries[key] = new StepEntry<TInput, TOutput>(input, output);
        return reason;
    }
}
