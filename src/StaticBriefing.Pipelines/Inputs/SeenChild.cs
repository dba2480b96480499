namespace StaticBriefing.Pipelines.Inputs;

/// <summary>Something that lies in a folder of the inputs.</summary>
/// <param name="Path">From the project's root, with '/' between its parts.</param>
/// <param name="FullPath">On this machine.</param>
internal sealed record SeenChild(string Path, string FullPath);
