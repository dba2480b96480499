using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What a note declares, without spans or prose.</summary>
[Packed]
public sealed partial record NoteDeclaration(string Path, SymbolKind Kind, string Name, EquatableArray<string> Aliases, string Role);
