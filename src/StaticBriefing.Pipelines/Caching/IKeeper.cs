using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A remembered output that names blobs: they are kept as long as it is.</summary>
internal interface IKeeper
{
    IEnumerable<Digest> Kept { get; }
}
