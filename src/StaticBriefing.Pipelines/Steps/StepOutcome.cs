namespace StaticBriefing.Pipelines.Steps;

/// <summary>What happened to one key in one run of a step.</summary>
public readonly record struct StepOutcome(string Key, RunReason Reason);
