using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>A number with what it counts.</summary>
/// <param name="Unit">May be empty.</param>
/// <param name="What">What it counts; may be empty.</param>
[Packed]
public sealed partial record FigureItem(string Id, string Value, string Unit, string What, EquatableArray<EvidenceItem> Evidence, ReviewStatus Status, string Note);
