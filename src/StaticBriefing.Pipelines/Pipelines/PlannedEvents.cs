using StaticBriefing.Pages.Search;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Events of a year that stand in no article, for the search index.</summary>
[Packed]
internal sealed partial record PlannedEvents(string Year, Kept<OwnEvents> Events);
