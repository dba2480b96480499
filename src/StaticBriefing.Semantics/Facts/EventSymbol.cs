using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Facts;

/// <summary>One account of something that happened. Several accounts may share an id.</summary>
/// <param name="Phrase">The source's own words for the date; may be empty.</param>
/// <param name="Evidence">The sentences it rests on; empty for an event of the editors' own.</param>
/// <param name="Source">The public source of an event of the editors' own; null otherwise.</param>
[Packed(Digested = true)]
public sealed partial record EventSymbol(
    string Id,
    EdtfDate? Date,
    string Phrase,
    DateReason Reason,
    string Label,
    SymbolRef? Place,
    EquatableArray<SymbolRef> Who,
    EquatableArray<SymbolRef> Topics,
    EquatableArray<Evidence> Evidence,
    PublicSource? Source,
    ReviewStatus Status,
    bool IsPreferred,
    string Note);
