using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>One attribution, in tokens.</summary>
/// <param name="Source">Empty when the words name nobody.</param>
/// <param name="Contents">In order; each lies within one block.</param>
internal sealed record FoundArguments(TokenRange Source, TokenRange Cue, List<TokenRange> Contents);
