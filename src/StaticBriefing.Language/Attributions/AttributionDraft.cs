using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>One attribution as the taggers see it, in units of its block.</summary>
internal sealed class AttributionDraft(TokenRange cue, TokenRange source, List<TokenRange> contents)
{
    public TokenRange Cue { get; } = cue;

    /// <summary>Empty when the words name nobody.</summary>
    public TokenRange Source { get; set; } = source;

    public List<TokenRange> Contents { get; } = contents;
}
