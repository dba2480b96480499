using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A span of a text that the page marks.</summary>
/// <param name="Span">Offsets in the plain text.</param>
/// <param name="Anchor">The id it gets; empty when it gets none.</param>
/// <param name="Symbol">Of a name: whom or what it names; null when it leads to an article.</param>
/// <param name="Date">Of a date: what it means, when that is known.</param>
/// <param name="Reason">Of a date: how it was found, or why there is none.</param>
/// <param name="Article">Of a wikilink to an article: which.</param>
[Packed]
public readonly partial record struct BodyMark(
    MarkKind Kind,
    TextSpan Span,
    string Anchor,
    SymbolRef? Symbol = null,
    EdtfDate? Date = null,
    DateReason Reason = DateReason.Stated,
    ArticleRef? Article = null);
