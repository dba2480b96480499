namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>A decision that can be taken back.</summary>
/// <param name="Id">The fact's id before the decision.</param>
/// <param name="NewId">Its id since.</param>
/// <param name="Path">The sidecar.</param>
internal sealed record ReviewLogEntry(string Id, string NewId, string Path, TextPatch Patch);
