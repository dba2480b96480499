using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>One mention of a name.</summary>
/// <param name="Canonical">The fullest form of the name in this article: "Marco Rubio" for a later "Rubio".</param>
[Packed]
public sealed partial record FoundName(TextSpan Span, NameKind Kind, string Canonical);
