namespace StaticBriefing.Language.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>Digits with their separators: "80,000".</summary>
    Number,

    /// <summary>The possessive "’s".</summary>
    Possessive,

    /// <summary>Punctuation or a symbol; a run of one character is one token.</summary>
    Mark,
}
