using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>What the pipelines of one build share: its options, its log of steps and its findings.</summary>
internal sealed class BuildRun(BuildOptions options, CancellationToken cancellation)
{
    public BuildOptions Options { get; } = options;

    public StepLog Log { get; } = new();

    public DiagnosticBag Diagnostics { get; } = new();

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Runs a step for all items, several at once, and collects what it reports; the rows are in the items' order.</summary>
    public IReadOnlyList<StepRow<TOutput>> Run<TItem, TOutput>(
        StepTable<TOutput> table, IReadOnlyList<TItem> items, Func<TItem, string> key, Func<TItem, Digest> input, Func<TItem, DiagnosticBag, TOutput> pass)
        where TOutput : class, IPackable<TOutput>
    {
        var run = table.Begin(Log, items.Count);
        ForEach(table.Name, items, (place, item) => run.Run(place, key(item), input(item), diagnostics => pass(item, diagnostics)));
        var rows = run.Complete();
        Collect(rows);
        return rows;
    }

    /// <summary>Runs a step that has one item only, under the step's own name.</summary>
    public StepRow<TOutput> RunOne<TOutput>(StepTable<TOutput> table, Digest input, Func<DiagnosticBag, TOutput> pass)
        where TOutput : class, IPackable<TOutput> => Run(table, [table.Name], name => name.ToLowerInvariant(), _ => input, (_, diagnostics) => pass(diagnostics))[0];

    /// <summary>Does something for all items, several at once; the results are in the items' order.</summary>
    public IReadOnlyList<TResult> ForEach<TItem, TResult>(string step, IReadOnlyList<TItem> items, Func<TItem, TResult> body)
    {
        var results = new TResult[items.Count];
        ForEach(step, items, (place, item) => results[place] = body(item));
        return results;
    }

    /// <param name="body">Is told at which place an item stands.</param>
    public void ForEach<TItem>(string step, IReadOnlyList<TItem> items, Action<int, TItem> body)
    {
        Options.OnStep?.Invoke(step, items.Count);
        StepWorkers.ForEach(items.Count, Options.Jobs, i => body(i, items[i]), Cancellation);
    }

    /// <summary>Takes over what the rows of a step report.</summary>
    public void Collect<TOutput>(IEnumerable<StepRow<TOutput>> rows)
        where TOutput : class, IPackable<TOutput>
    {
        foreach (var row in rows)
            Diagnostics.AddRange(row.Diagnostics);
    }
}
