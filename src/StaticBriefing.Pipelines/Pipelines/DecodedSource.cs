using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Whether a file is text.</summary>
[Packed]
internal sealed partial record DecodedSource(bool IsReadable);
