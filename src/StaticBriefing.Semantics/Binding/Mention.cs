using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>One place where an article names a symbol.</summary>
internal readonly record struct Mention(TextSpan Span, SymbolRef Symbol);
