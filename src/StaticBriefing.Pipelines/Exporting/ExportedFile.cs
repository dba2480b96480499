using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Exporting;

/// <summary>A file of data that was asked for.</summary>
/// <param name="Hints">What its reader should know of the request.</param>
public sealed record ExportedFile(ReadOnlyMemory<byte> Bytes, EquatableArray<string> Hints);
