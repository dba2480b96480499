using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>An event with where its sources are compared.</summary>
/// <param name="Conflict">Null when they agree.</param>
[Packed]
public sealed partial record ShownEvent(Occurrence Occurrence, Route? Conflict);
