using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Whether a sidecar can be read, and the seed that it names.</summary>
[Packed]
internal sealed partial record SidecarSeed(bool IsReadable, Located<string>? Seed);
