using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>An event in a timeline or list.</summary>
/// <param name="Date">Null in the Undated lane.</param>
/// <param name="Phrase">The article's own words for the date ("last year"); may be empty.</param>
/// <param name="Reason">String key that says how the date was found, or why there is none ("date.needs_published"); may be empty.</param>
/// <param name="Disagreement">What other sources say of its date; empty when none disagrees.</param>
/// <param name="Conflict">Its entry on the conflicts page; null when none disagrees.</param>
[Packed]
public sealed partial record EventItem(
    string Id,
    EdtfDate? Date,
    string Phrase,
    string Reason,
    string Label,
    SymbolLink? Place,
    EquatableArray<SymbolLink> Who,
    EquatableArray<EvidenceItem> Evidence,
    ReviewStatus Status,
    string Note,
    EquatableArray<ConflictValueItem> Disagreement,
    Route? Conflict);
