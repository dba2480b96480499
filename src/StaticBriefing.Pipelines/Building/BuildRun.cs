using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Building;

/// <summary>What the pipelines of one build share: its options, its log of steps and its findings.</summary>
internal sealed class BuildRun(BuildOptions options, CancellationToken cancellation)
{
    public BuildOptions Options { get; } = options;

    public StepLog Log { get; } = new();

    public DiagnosticBag Diagnostics { get; } = new();

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Runs a step for all items, several at once, and collects what it reports.</summary>
    public IReadOnlyList<TOutput> Run<TInput, TOutput>(
        StepTable<TInput, Outcome<TOutput>> table, IReadOnlyList<KeyValuePair<string, TInput>> items, Func<TInput, DiagnosticBag, TOutput> pass)
    {
        Options.OnStep?.Invoke(table.Name, items.Count);
        var outcomes = table.RunAll(Log, items, input => Outcome<TOutput>.Of(bag => pass(input, bag)), Options.Jobs, Cancellation);
        foreach (var outcome in outcomes)
            Diagnostics.AddRange(outcome.Diagnostics);
        return [.. outcomes.Select(outcome => outcome.Value)];
    }

    /// <summary>Runs a step that reports nothing.</summary>
    public IReadOnlyList<TOutput> Run<TInput, TOutput>(
        StepTable<TInput, TOutput> table, IReadOnlyList<KeyValuePair<string, TInput>> items, Func<TInput, TOutput> pass)
    {
        Options.OnStep?.Invoke(table.Name, items.Count);
        return table.RunAll(Log, items, pass, Options.Jobs, Cancellation);
    }
}
