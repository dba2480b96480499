using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Semantics.Facts;

/// <summary>Who said something.</summary>
/// <param name="Symbol">Null for a role that names nobody, such as "a senior official".</param>
public sealed record Speaker(string Name, SymbolRef? Symbol);
