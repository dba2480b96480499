namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>What came of one decision.</summary>
/// <param name="Item">As it is now; null when nothing was found under the id, or when it is only found again.</param>
/// <param name="Problem">Why nothing was written; null when it was.</param>
public sealed record ReviewOutcome(string Id, ReviewItem? Item, string? Problem);
