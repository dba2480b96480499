using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>An event and where the site shows it.</summary>
[Packed]
internal sealed partial record PlacedEvent(Occurrence Occurrence, Route Route);
