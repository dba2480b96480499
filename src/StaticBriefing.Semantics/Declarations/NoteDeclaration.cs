using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What a note declares, without spans or prose.</summary>
public sealed record NoteDeclaration(string Path, SymbolKind Kind, string Name, EquatableArray<string> Aliases, string Role);
