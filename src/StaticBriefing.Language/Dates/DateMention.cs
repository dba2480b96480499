using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Dates;

/// <summary>A phrase that dates something, or would if more were known, and the tokens it touches.</summary>
internal sealed record DateMention(TextSpan Span, TokenRange Tokens, EdtfDate? Value, DateBasis Basis, EdtfDate? Anchor = null);
