using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>A name that an article brings into the briefing.</summary>
/// <param name="IsEditorial">An editor wrote it; otherwise the tool found it.</param>
/// <param name="IsKindGuessed">Nobody says what kind of thing it names: a note that claims the name settles it.</param>
/// <param name="Weight">How much speaks for a page of its own: 2 for an editor's name or a speaker, else the number of its mentions, 2 at most.</param>
[Packed]
public sealed partial record DeclaredName(string Name, SymbolKind Kind, bool IsEditorial, bool IsKindGuessed, int Weight);
