using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>An event with the place that a result leads to: the sentence it rests on, or its entry on the timeline.</summary>
[Packed]
public sealed partial record EventCard(Occurrence Occurrence, Route Place);
