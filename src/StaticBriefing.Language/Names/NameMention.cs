using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>A name as it stands in one place; its kind and fullest form settle when the whole article has been seen.</summary>
internal sealed class NameMention(TokenRange tokens, string words)
{
    public TokenRange Tokens { get; } = tokens;

    public string Words { get; } = words;

    /// <summary>Where its words end: in "Union of Orvik", of which "Union of" alone is marked, behind "Orvik".</summary>
    public int End { get; init; } = tokens.End;

    public NameKind Kind { get; set; }

    public string Canonical { get; set; } = words;
}
