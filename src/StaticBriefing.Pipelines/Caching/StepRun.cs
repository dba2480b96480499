using System.Collections.Concurrent;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// One run of one step. Keys may be run from several threads at once. A run that is never completed (cancelled, or ended by an exception)
/// removes nothing and is not logged; what it did compute stays valid.
/// </summary>
internal sealed class StepRun<TOutput>(StepTable<TOutput> table, StepLog log, int count)
    where TOutput : class, IPackable<TOutput>
{
    private readonly ConcurrentDictionary<string, RunReason> _seen = KeyedRows.Of<RunReason>(count);
    private readonly TimeSpan _started = log.Clock;

    /// <summary>The row of one key: remembered when the input is equal, computed when it is not. Throws when a key is run twice.</summary>
    public StepRow<TOutput> Run(string key, Digest input, Func<DiagnosticBag, TOutput> compute)
    {
        var (reason, row) = table.Update(key, input, compute);
        if (!_seen.TryAdd(key, reason))
            throw new ArgumentException($"The step {table.Name} was run twice for the key {key}.", nameof(key));
        return row;
    }

    /// <summary>Forgets every key that was not run, as Removed, and writes the run to the log.</summary>
    public void Complete()
    {
        var removed = table.RemoveAllBut(_seen);
        log.Add(new StepSummary(table.Name, _seen, removed, _started, log.Clock - _started));
    }
}
