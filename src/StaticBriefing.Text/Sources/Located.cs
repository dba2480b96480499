namespace StaticBriefing.Text.Sources;

/// <summary>A value and where an editor wrote it.</summary>
public sealed record Located<T>(T Value, TextLocation Location);
