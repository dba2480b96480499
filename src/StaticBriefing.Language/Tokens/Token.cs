using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Tokens;

/// <summary>A word, number or mark and where it stands.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
