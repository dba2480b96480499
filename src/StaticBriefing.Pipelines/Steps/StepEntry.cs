namespace StaticBriefing.Pipelines.Steps;

/// <summary>What a step saw and gave for one key.</summary>
internal readonly record struct StepEntry<TInput, TOutput>(TInput Input, TOutput Output);
