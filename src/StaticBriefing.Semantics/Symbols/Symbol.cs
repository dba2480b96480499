using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Symbols;

/// <summary>A person, organisation, place or topic of the briefing.</summary>
/// <param name="Aliases">Other names, as editors wrote them.</param>
/// <param name="IsImplicit">Defined by no note: named in an article only.</param>
/// <param name="IsEditorial">Named by an editor, in a note or in front matter; otherwise found by the tool.</param>
[Packed]
public sealed partial record Symbol(SymbolId Id, string Name, EquatableArray<string> Aliases, string Role, bool IsImplicit, bool IsEditorial)
{
    public SymbolRef ToRef() => new(Id, Name, Role);
}
