using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>That an article names a symbol: the first sentence that does, and how often in all.</summary>
/// <param name="Runs">The sentence, the name marked.</param>
/// <param name="Count">0 when an editor lists the symbol and the text does not name it.</param>
[Packed(Digested = true)]
public sealed partial record MentionSymbol(SymbolRef Symbol, ContextRuns Runs, string Anchor, int Count);
