using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>One of the values that sources disagree about.</summary>
/// <param name="Date">Of a date conflict; otherwise null.</param>
/// <param name="Value">Of a figure conflict; otherwise empty.</param>
/// <param name="SourceCount">How many sources give it.</param>
/// <param name="IsPreferred">The editors hold it to be right, for the reason in <paramref name="Note"/>.</param>
[Packed]
public sealed partial record ConflictValueItem(EdtfDate? Date, string Value, int SourceCount, bool IsPreferred, string Note, EquatableArray<EvidenceItem> Evidence);
