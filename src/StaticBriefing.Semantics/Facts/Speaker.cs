using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>Who said something.</summary>
/// <param name="Symbol">Null for a role that names nobody, such as "a senior official".</param>
[Packed]
public sealed partial record Speaker(string Name, SymbolRef? Symbol);
