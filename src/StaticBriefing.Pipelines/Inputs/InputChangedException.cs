namespace StaticBriefing.Pipelines.Inputs;

/// <summary>A file has changed, or gone, between the scan and its reading: the build must begin again with a new scan.</summary>
public sealed class InputChangedException(string path) : IOException($"'{path}' changed while it was being read.");
