using StaticBriefing.Pages.Search;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A segment of the search index with its files.</summary>
[Packed]
internal sealed partial record IndexedSegment(SearchSegment Segment, EquatableArray<SiteFile> Files);
