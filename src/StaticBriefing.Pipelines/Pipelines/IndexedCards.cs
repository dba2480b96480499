using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A file of the search index with what results show of some neighbouring articles.</summary>
/// <param name="Name">As the segment's table names it.</param>
[Packed]
internal sealed partial record IndexedCards(string Name, SiteFile File);
