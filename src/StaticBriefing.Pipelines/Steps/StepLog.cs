namespace StaticBriefing.Pipelines.Steps;

/// <summary>The steps of one build in the order in which they were completed.</summary>
public sealed class StepLog
{
    private readonly Lock _gate = new();
    private readonly List<StepSummary> _steps = [];

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

    internal void Add(StepSummary summary)
    {
        lock (_gate)
            _steps.Add(summary);
    }
}
