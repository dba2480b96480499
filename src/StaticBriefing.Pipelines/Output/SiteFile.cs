namespace StaticBriefing.Pipelines.Output;

/// <summary>One file of the site: where it goes and its bytes.</summary>
/// <param name="Path">From the output's root, with '/' between its parts and none in front.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
