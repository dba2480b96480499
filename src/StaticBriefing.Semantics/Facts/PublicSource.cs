namespace StaticBriefing.Semantics.Facts;

/// <summary>A public source that an editor names for an event of no article.</summary>
/// <param name="Url">May be empty.</param>
public sealed record PublicSource(string Name, string Url);
