using System.Collections.Concurrent;
using System.Diagnostics;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>
/// One run of one step. Keys may be run from several threads at once. A run that is never completed (cancelled, or ended by an exception)
/// removes nothing and is not logged; what it did compute stays valid.
/// </summary>
public sealed class StepRun<TInput, TOutput>
{
    private readonly StepTable<TInput, TOutput> _table;
    private readonly StepLog _log;
    private readonly ConcurrentDictionary<string, RunReason> _seen = new(StringComparer.Ordinal);
    private readonly long _started = Stopwatch.GetTimestamp();

    internal StepRun(StepTable<TInput, TOutput> table, StepLog log)
    {
        _table = table;
        _log = log;
    }

    /// <summary>The output for one key: remembered when the input is equal, computed when it is not. Throws when a key is run twice.</summary>
    public TOutput Run(string key, TInput input, Func<TInput, TOutput> compute)
    {
        var reason = _table.Update(key, input, compute, out var output);
        if (!_seen.TryAdd(key, reason))
            throw new ArgumentException($"The step {_table.Name} was run twice for the key {key}.", nameof(key));
        return output;
    }

    /// <summary>Runs all items on <paramref name="workers"/> threads; the results are in the items' order.</summary>
    public IReadOnlyList<TOutput> RunAll(
        IReadOnlyList<KeyValuePair<string, TInput>> items,
        Func<TInput, TOutput> compute,
        int workers = 1,
        CancellationToken cancellation = default)
    {
        var results = new TOutput[items.Count];
        StepWorkers.ForEach(items.Count, workers, i => results[i] = Run(items[i].Key, items[i].Value, compute), cancellation);
        return results;
    }

    /// <summary>Forgets every key that was not run, as Removed, and writes the run to the log.</summary>
    public void Complete()
    {
        var removed = _table.RemoveAllBut(_seen).Select(key => new StepOutcome(key, RunReason.Removed));
        var outcomes = _seen.Select(pair => new StepOutcome(pair.Key, pair.Value)).Concat(removed);
        _log.Add(StepSummary.Create(_table.Name, outcomes, Stopwatch.GetElapsedTime(_started)));
    }
}
