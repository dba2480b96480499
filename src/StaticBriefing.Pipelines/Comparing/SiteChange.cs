namespace StaticBriefing.Pipelines.Comparing;

/// <summary>One difference between two states of a briefing.</summary>
/// <param name="Fact">"article", "quote", "event" or "conflict".</param>
/// <param name="Change">"new", "edited", "redated" or "gone".</param>
/// <param name="Text">The beginning of what it is, or was.</param>
/// <param name="Before">What it was before: the words or the date; empty for what is new or gone.</param>
/// <param name="Now">The date it has now, of an event that has another one.</param>
public sealed record SiteChange(string Fact, string Change, string Id, string Text, string Before, string Now);
