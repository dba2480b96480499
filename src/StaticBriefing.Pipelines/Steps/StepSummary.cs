using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>One run of one step, for <c>--explain</c>.</summary>
/// <param name="Outcomes">One a key, in ordinal order of keys.</param>
/// <param name="Started">Wall time from the beginning of the build to that of the run.</param>
/// <param name="Elapsed">Wall time from the beginning of the run to its completion.</param>
public sealed record StepSummary(string Step, EquatableArray<StepOutcome> Outcomes, TimeSpan Started, TimeSpan Elapsed)
{
    internal static StepSummary Create(string step, IEnumerable<StepOutcome> outcomes, TimeSpan started, TimeSpan elapsed) =>
        new(step, outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).ToEquatableArray(), started, elapsed);

    public int CountOf(RunReason reason) => Outcomes.Count(outcome => outcome.Reason == reason);

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
