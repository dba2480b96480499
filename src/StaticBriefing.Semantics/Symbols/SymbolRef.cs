namespace StaticBriefing.Semantics.Symbols;

/// <summary>A symbol wherever a fact names it, with what a page shows of it.</summary>
/// <param name="Role">What a person does; may be empty.</param>
public sealed record SymbolRef(SymbolId Id, string Name, string Role);
