using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A public source that an editor names for an event of no article.</summary>
/// <param name="Url">May be empty.</param>
[Packed]
public sealed partial record PublicSource(string Name, string Url);
