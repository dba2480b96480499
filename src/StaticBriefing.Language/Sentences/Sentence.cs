using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Sentences;

/// <summary>A sentence: its tokens and its block.</summary>
internal readonly record struct Sentence(TokenRange Tokens, int Block);
