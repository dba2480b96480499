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
    private readonly StepRows<TOutput> _before = table.Rows;
    private readonly StepRow<TOutput>[] _rows = new StepRow<TOutput>[count];
    private readonly ConcurrentDictionary<string, RunReason> _news = new(StringComparer.Ordinal);
    private readonly TimeSpan _started = log.Clock;

    /// <summary>What was not remembered.</summary>
    public IEnumerable<StepRow<TOutput>> Computed => _rows.Where(row => row is not null && _news.ContainsKey(row.Key));

    /// <summary>The row of one key: remembered when the input is equal, computed when it is not.</summary>
    /// <param name="place">Which of the run's keys it is; each has its own.</param>
    public StepRow<TOutput> Run(int place, string key, Digest input, Func<DiagnosticBag, TOutput> compute)
    {
        var before = _before.Find(key, place);
        return _rows[place] = before is not null && before.Input == input ? before : Compute(before, key, input, compute);
    }

    /// <summary>Forgets every key that was not run, as Removed, and writes the run to the log. Throws when a key was run twice.</summary>
    public IReadOnlyList<StepRow<TOutput>> Complete()
    {
        var removed = table.Complete(_rows);
        log.Add(new StepSummary(table.Name, _rows.Length, () => _rows.Select(row => row.Key), _news, removed, _started, log.Clock - _started));
        return _rows;
    }

    private StepRow<TOutput> Compute(StepRow<TOutput>? before, string key, Digest input, Func<DiagnosticBag, TOutput> compute)
    {
        var diagnostics = new DiagnosticBag();
        var after = StepRow<TOutput>.Of(table.Context, key, input, compute(diagnostics), diagnostics.ToEquatableArray());
        var isSame = before is not null && before.Digest == after.Digest;
        if (!_news.TryAdd(key, before is null ? RunReason.New : isSame ? RunReason.Unchanged : RunReason.Modified))
            throw new ArgumentException($"The step {table.Name} was run twice for the key {key}.", nameof(key));
        return isSame ? before!.For(after) : after;
    }
}
