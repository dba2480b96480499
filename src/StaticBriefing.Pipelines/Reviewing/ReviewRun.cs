namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>A stretch of the sentence around a fact.</summary>
/// <param name="IsMarked">It is the fact's own words.</param>
public readonly record struct ReviewRun(string Text, bool IsMarked);
