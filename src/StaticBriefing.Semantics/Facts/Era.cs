using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A time that the editors give a name.</summary>
/// <param name="Id">An anchor on the timeline.</param>
/// <param name="Note">May be empty.</param>
[Packed]
public sealed partial record Era(string Id, string Name, EdtfDate Date, string Note);
