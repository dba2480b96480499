using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Symbols;

/// <summary>A symbol wherever a fact names it, with what a page shows of it.</summary>
/// <param name="Role">What a person does; may be empty.</param>
[Packed(Shared = true)]
public sealed partial record SymbolRef(SymbolId Id, string Name, string Role);
