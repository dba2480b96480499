using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>One run of one step, for <c>--explain</c>.</summary>
public sealed class StepSummary
{
    private readonly IReadOnlyCollection<KeyValuePair<string, RunReason>> _reasons;
    private readonly IReadOnlyList<string> _removed;
    private readonly Lazy<EquatableArray<StepOutcome>> _outcomes;

    internal StepSummary(string step, IReadOnlyCollection<KeyValuePair<string, RunReason>> reasons, IReadOnlyList<string> removed, TimeSpan started, TimeSpan elapsed)
    {
        (Step, _reasons, _removed, Started, Elapsed) = (step, reasons, removed, started, elapsed);
        // Of thousands of keys, and seldom asked for.
        _outcomes = new Lazy<EquatableArray<StepOutcome>>(() => _reasons.Select(pair => new StepOutcome(pair.Key, pair.Value))
            .Concat(_removed.Select(key => new StepOutcome(key, RunReason.Removed)))
            .OrderBy(outcome => outcome.Key, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    public string Step { get; }

    /// <summary>Wall time from the beginning of the build to that of the run.</summary>
    public TimeSpan Started { get; }

    /// <summary>Wall time from the beginning of the run to its completion.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>One a key, in ordinal order of keys.</summary>
    public EquatableArray<StepOutcome> Outcomes => _outcomes.Value;

    public int CountOf(RunReason reason) => reason == RunReason.Removed ? _removed.Count : _reasons.Count(pair => pair.Value == reason);

    /// <summary>The reason for one key, or null when the step did not have it.</summary>
    public RunReason? ReasonFor(string key)
    {
        foreach (var outcome in Outcomes)
        {
            if (outcome.Key == key)
                return outcome.Reason;
        }
        return null;
    }

    /// <summary>"3 Cached, 1 Modified": the reasons that occur, in the order of <see cref="RunReason"/>.</summary>
    public override string ToString()
    {
        var counts = Enum.GetValues<RunReason>()
            .Where(reason => CountOf(reason) > 0)
            .Select(reason => $"{CountOf(reason)} {reason}");
        return $"{Step}: {string.Join(", ", counts)}";
    }
}
