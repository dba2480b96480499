using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Where a section stands in the file of a state, in bytes.</summary>
[Packed]
internal sealed partial record StateSection(string Name, long Offset, int Length, Digest Digest);
