using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A wikilink that found its target: a symbol or an article.</summary>
public sealed record NoteLink(TextSpan Span, SymbolRef? Symbol, ArticleRef? Article);
