using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Learning;

/// <summary>Tokens that a tagger gave one label.</summary>
internal readonly record struct LabelledRange(TokenRange Tokens, int Kind);
