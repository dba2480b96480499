using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>A name as it stands in one place; its kind and fullest form settle when the whole article has been seen.</summary>
internal sealed class NameMention(TokenRange tokens, string words)
{
    public TokenRange Tokens { get; } = tokens;

    public string Words { get; } = words;

    public NameKind Kind { get; set; }

    public string Canonical { get; set; } = words;
}
