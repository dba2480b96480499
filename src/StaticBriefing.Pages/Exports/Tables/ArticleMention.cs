using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>That an article names a symbol.</summary>
/// <param name="Count">0 when an editor lists the symbol and the text does not name it.</param>
[Packed]
internal sealed partial record ArticleMention(string Article, SymbolRef Symbol, int Count);
