using StaticBriefing.Pages.Emit;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>What the Data page is made from, before the files it lists are.</summary>
[Packed]
public sealed partial record DataSlice(Frame Frame, string Licence, EquatableArray<Download> Downloads);
