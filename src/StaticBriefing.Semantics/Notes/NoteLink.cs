using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A wikilink that found its target: a symbol or an article.</summary>
[Packed]
public sealed partial record NoteLink(TextSpan Span, SymbolRef? Symbol, ArticleRef? Article);
