using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Notes;

/// <summary>What the editors' note says of a symbol, its names bound.</summary>
[Packed(Digested = true)]
public sealed partial record BoundNote(
    SymbolId Id,
    string Kind,
    string Description,
    string Wikidata,
    string Url,
    double? Lat,
    double? Lon,
    EquatableArray<SymbolRef> Related,
    SymbolRef? PartOf,
    EquatableArray<SymbolRef> Tags,
    NoteBody Body);
