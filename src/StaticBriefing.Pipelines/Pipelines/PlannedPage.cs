using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A page that is not an article's.</summary>
/// <param name="Input">The digest of its slice of the briefing.</param>
[Packed]
internal sealed partial record PlannedPage(string Path, string Group, bool IsListed, Digest Input);
