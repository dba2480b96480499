namespace StaticBriefing.Pipelines.Caching;

/// <summary>Where a blob stands in its file, in bytes.</summary>
internal readonly record struct BlobPlace(long Offset, int Length);
