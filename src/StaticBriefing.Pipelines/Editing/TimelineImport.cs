using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>What becomes, or would become, of a timeline that is imported.</summary>
/// <param name="Path">Where its events go, from the project's root.</param>
/// <param name="Events">How many there are.</param>
/// <param name="Undated">What happened in those that have no date, or none that there is, with what stands in its place.</param>
/// <param name="Problem">Why nothing was imported; null when it was.</param>
public sealed record TimelineImport(string Path, int Events, EquatableArray<string> Undated, string? Problem);
