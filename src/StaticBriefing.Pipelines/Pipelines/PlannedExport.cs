using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A file of data to be made.</summary>
/// <param name="NeedsTexts">It is made from the articles' texts too, or from the checksums of their seeds.</param>
/// <param name="NeedsDateWords">It says dates in the site's language.</param>
/// <param name="Input">The digest of its slice of the briefing, texts left out.</param>
[Packed]
internal sealed partial record PlannedExport(string Path, bool NeedsTexts, bool NeedsDateWords, Digest Input);
