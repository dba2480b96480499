using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>One run of one step, for <c>--explain</c>.</summary>
public sealed class StepSummary
{
    private readonly int _count;
    private readonly IReadOnlyDictionary<string, RunReason> _news;
    private readonly IReadOnlyList<string> _removed;
    private readonly Lazy<EquatableArray<StepOutcome>> _outcomes;

    /// <param name="count">How many keys were run.</param>
    /// <param name="keys">Those keys: thousands, and seldom asked for.</param>
    /// <param name="news">The reasons other than <see cref="RunReason.Cached"/> and <see cref="RunReason.Removed"/>.</param>
    internal StepSummary(
        string step, int count, Func<IEnumerable<string>> keys, IReadOnlyDictionary<string, RunReason> news, IReadOnlyList<string> removed, TimeSpan started, TimeSpan elapsed)
    {
        (Step, _count, _news, _removed, Started, Elapsed) = (step, count, news, removed, started, elapsed);
        _outcomes = new Lazy<EquatableArray<StepOutcome>>(() => keys().Select(key => new StepOutcome(key, _news.GetValueOrDefault(key, RunReason.Cached)))
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

    public int CountOf(RunReason reason) => reason switch
    {
        RunReason.Removed => _removed.Count,
        RunReason.Cached => _count - _news.Count,
        _ => _news.Values.Count(value => value == reason),
    };

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
