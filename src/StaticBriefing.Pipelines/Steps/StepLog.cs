using System.Diagnostics;

namespace StaticBriefing.Pipelines.Steps;

/// <summary>The steps of one build in the order in which they were completed.</summary>
public sealed class StepLog
{
    private readonly Lock _gate = new();
    private readonly List<StepSummary> _steps = [];
    private readonly long _began = Stopwatch.GetTimestamp();

    public IReadOnlyList<StepSummary> Steps
    {
        get
        {
            lock (_gate)
                return [.. _steps];
        }
    }

    /// <summary>The summary of a step that has run. Throws when it has not.</summary>
    public StepSummary this[string step] => Steps.First(summary => summary.Step == step);

    /// <summary>Wall time since the build began.</summary>
    internal TimeSpan Clock => Stopwatch.GetElapsedTime(_began);

    internal void Add(StepSummary summary)
    {
        lock (_gate)
            _steps.Add(summary);
    }
}
